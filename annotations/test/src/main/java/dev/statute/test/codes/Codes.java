package dev.statute.test.codes;

import dev.statute.meta.Sender;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.generate.spec.CatalogueBuilder;
import dev.statute.processor.generate.spec.SpecFile;
import dev.statute.processor.generate.spec.SpecReader;
import dev.statute.processor.generate.spec.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The registered codes, and those of the vendors in front of the service. */
public final class Codes {

  private final Map<Integer, String> phrases = new HashMap<>();
  private final Set<Integer> ofGateways = new HashSet<>();

  private Codes() {}

  /**
   * Reads the codes.
   *
   * @param vendors the ids of the vendors in front of the service
   * @throws IllegalArgumentException with a message for the user, if there is no such vendor
   */
  public static Codes of(Collection<String> vendors) {
    Codes codes = new Codes();
    for (Status status : read(CatalogueShape.REGISTRY)) {
      codes.phrases.put(status.code(), status.phrase());
    }
    for (String vendor : vendors) {
      for (Status status : read(vendor)) {
        boolean isNew = codes.phrases.putIfAbsent(status.code(), status.phrase()) == null;
        if (isNew && !status.senders().contains(Sender.ORIGIN)) {
          codes.ofGateways.add(status.code());
        }
      }
    }
    return codes;
  }

  /** Returns whether only a vendor in front of the service makes a code. */
  public boolean isOfGateway(int code) {
    return ofGateways.contains(code);
  }

  /** The reason phrase; empty if it is not known. */
  public String phrase(int code) {
    return phrases.getOrDefault(code, "");
  }

  /** A code with its reason phrase, such as {@code 404 Not Found}. */
  public String describe(int code) {
    String phrase = phrase(code);
    return phrase.isEmpty() ? "" + code : code + " " + phrase;
  }

  private static List<Status> read(String vendor) {
    String name = vendor + ".yaml";
    try (InputStream stream = Codes.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException(
            "there is no vendor \"" + vendor + "\"; docs/codes.md lists the ids of all vendors");
      }
      SpecFile file = new SpecFile(name, name, stream.readAllBytes());
      return CatalogueBuilder.build("codes", Optional.empty(), SpecReader.read(List.of(file)))
          .orElseThrow(mistakes -> new IllegalStateException(mistakes.toString()))
          .vendors()
          .get(0)
          .statuses();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
