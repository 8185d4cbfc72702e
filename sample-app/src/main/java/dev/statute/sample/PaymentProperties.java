package dev.statute.sample;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the payment provider is, how long to wait for it, and how long clients should wait if it
 * does not say so itself.
 */
@ConfigurationProperties("payments")
record PaymentProperties(URI url, Duration timeout, Duration retryAfter) {}
