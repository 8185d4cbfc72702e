package com.example.p0;

import java.time.Instant;

public record Order0(long id, String customer, int amount, Instant placed) {}
