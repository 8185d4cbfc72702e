package com.example.p0;

public record Order0Stock(String sku, int available, int reserved) {}
