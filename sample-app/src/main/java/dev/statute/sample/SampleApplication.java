package dev.statute.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the orders API. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SampleApplication {

  /** For Spring. */
  public SampleApplication() {}

  /**
   * Starts the orders API.
   *
   * @param args properties, such as {@code --server.port=8081}
   */
  public static void main(String[] args) {
    SpringApplication.run(SampleApplication.class, args);
  }
}
