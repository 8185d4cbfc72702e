package dev.statute.contract.suggest;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import dev.statute.contract.suggest.Code.Constant;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.KnownVendor;
import java.util.Comparator;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/** Reads the constants of codes from the generated types of their vendors. */
final class CodeReader {

  private final Types types;

  CodeReader(Types types) {
    this.types = types;
  }

  Code read(int code, Codes codes) {
    return new Code(
        code, codes.phrase(code), codes.vendor(code).flatMap(vendor -> constant(code, vendor)));
  }

  /** The current name of a code: the others are deprecated. */
  private Optional<Constant> constant(int code, KnownVendor vendor) {
    return types.find(Names.internal(vendor.holder()) + "$" + CatalogueShape.CODES).stream()
        .flatMap(type -> type.fields.stream())
        .filter(field -> Integer.valueOf(code).equals(field.value))
        .min(Comparator.comparing(CodeReader::isDeprecated))
        .map(field -> new Constant(vendor.holder(), field.name));
  }

  private static boolean isDeprecated(FieldNode field) {
    return (field.access & Opcodes.ACC_DEPRECATED) != 0;
  }
}
