package com.example.micronaut.orders;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

@Introspected
public record Order(@Nullable Long id, @NotBlank String customer, List<String> lines) {}
