package com.example.p0;

import java.time.Instant;

public record Order0Event(long order, String what, Instant at) {}
