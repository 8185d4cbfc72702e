package com.example.p0;

import java.util.List;

public record Order0Draft(String customer, String currency, String note, List<Order0Line> lines) {}
