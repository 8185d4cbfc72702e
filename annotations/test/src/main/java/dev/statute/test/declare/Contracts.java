package dev.statute.test.declare;

import dev.statute.contract.link.Declared;
import dev.statute.test.codes.Codes;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The contracts of handlers. */
public final class Contracts {

  private final DeclarationReader reader = new DeclarationReader();
  private final Codes codes;
  private final Map<String, HandlerContract> written;

  /**
   * @param codes the codes that come from the service
   * @param file the {@code contract.json} that counts in place of annotations; empty for none
   * @throws IllegalArgumentException with a message for the user, if the file cannot be used
   */
  public Contracts(Codes codes, Optional<Path> file) {
    this.codes = codes;
    this.written = file.map(ContractFile::read).orElse(Map.of());
  }

  /** The contract of a handler. */
  public HandlerContract of(Class<?> type, Method method) {
    Declared own = reader.read(type, method);
    HandlerContract file = written.get(HandlerName.id(type, method));
    HandlerContract found =
        file == null ? new HandlerContract(own, own.codes()) : file.withRangesOf(own);
    SortedSet<Integer> expected = new TreeSet<>(found.expected());
    expected.removeIf(codes::isOfGateway);
    return new HandlerContract(found.declared(), expected);
  }
}
