package com.example.p0;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
public record Order0(long id, String customer, int amount, Instant placed) {}
