package com.example.p0;

import java.net.URI;
import java.time.Instant;
import java.util.List;

public record Order0Shipment(
    String tracking, String carrier, List<String> skus, URI page, Instant sent, boolean archived) {}
