package com.example.p0;

import java.util.List;

public record Order0Page(List<Order0> items, int page, int size, long total) {}
