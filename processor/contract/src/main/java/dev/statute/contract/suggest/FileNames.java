package dev.statute.contract.suggest;

import com.sun.source.tree.Tree;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import dev.statute.contract.suggest.Code.Constant;
import dev.statute.processor.compiled.CatalogueShape;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How types and constants are written in a file: by their simple names if these mean nothing else
 * there, and with the imports that this needs.
 */
final class FileNames {

  private final String packageName;
  private final List<Import> imports;
  private final UsedNames names;
  private final Types types;
  private final SortedSet<Import> added = new TreeSet<>();

  FileNames(ParsedSource source, Types types) {
    this.packageName = source.packageName();
    this.imports = Import.of(source);
    this.names = UsedNames.of(source, types);
    this.types = types;
  }

  /** The imports that the names need. */
  SortedSet<Import> added() {
    return Collections.unmodifiableSortedSet(added);
  }

  /** Returns whether a name in the file means a type. */
  boolean isType(Tree written, String qualified) {
    String text = written.toString();
    if (text.equals(qualified)) {
      return true;
    }
    int dot = text.indexOf('.');
    String first = dot < 0 ? text : text.substring(0, dot);
    if (!qualified.endsWith("." + text)) {
      return false;
    }
    Import type = typeImport(qualified.substring(0, qualified.length() - text.length()) + first);
    Optional<Import> single = single(type);
    return single.isPresent()
        ? single.get().equals(type)
        : isOnDemand(type) && !names.hidesType(first);
  }

  /** What a type is called in the file. */
  String type(String qualified) {
    Import type = typeImport(qualified);
    String simple = type.simpleName();
    Optional<Import> single = single(type);
    if (single.isPresent()) {
      return single.get().equals(type) ? simple : qualified;
    }
    boolean isOnDemand = isOnDemand(type);
    if (names.hidesType(simple) || (names.isUsed(simple) && !isOnDemand)) {
      return qualified;
    }
    if (!isOnDemand || (!type.owner().equals(packageName) && isAmbiguous(type))) {
      added.add(type);
    }
    return simple;
  }

  /** What a constant is called in the file. */
  String constant(Constant constant) {
    Import field =
        new Import(true, constant.holder() + "." + CatalogueShape.CODES + "." + constant.name());
    Optional<Import> single = single(field);
    boolean isOnDemand = isOnDemand(field);
    boolean isTaken =
        names.hidesField(constant.name())
            || (single.isPresent() && !single.get().equals(field))
            || (single.isEmpty() && !isOnDemand && names.isUsed(constant.name()));
    if (isTaken) {
      return qualified(constant);
    }
    if (single.isEmpty() && (!isOnDemand || isAmbiguous(field))) {
      added.add(field);
    }
    return constant.name();
  }

  /** Such as {@code Http.Code.NOT_FOUND}. */
  String qualified(Constant constant) {
    return type(constant.holder()) + "." + CatalogueShape.CODES + "." + constant.name();
  }

  private static Import typeImport(String qualified) {
    return new Import(false, qualified);
  }

  /** The import, already there or added, that gives a simple name its meaning. */
  private Optional<Import> single(Import wanted) {
    return Stream.concat(imports.stream(), added.stream())
        .filter(each -> each.isStatic() == wanted.isStatic())
        .filter(each -> each.simpleName().equals(wanted.simpleName()))
        .findFirst();
  }

  private boolean isOnDemand(Import wanted) {
    return (!wanted.isStatic() && wanted.owner().equals(packageName))
        || imports.contains(new Import(wanted.isStatic(), wanted.owner() + ".*"));
  }

  /** Returns whether another import on demand, or the package, has the simple name, too. */
  private boolean isAmbiguous(Import wanted) {
    String simple = wanted.simpleName();
    boolean isInPackage =
        !wanted.isStatic() && types.find(Names.internal(packageName) + "/" + simple).isPresent();
    return isInPackage
        || imports.stream()
            .filter(each -> each.isOnDemand() && each.isStatic() == wanted.isStatic())
            .filter(each -> !each.owner().equals(wanted.owner()))
            .anyMatch(each -> has(each, simple));
  }

  private boolean has(Import onDemand, String simple) {
    if (!onDemand.isStatic()) {
      return types.find(Names.internal(onDemand.owner()) + "/" + simple).isPresent();
    }
    return internal(onDemand.owner()).stream()
        .anyMatch(owner -> types.field(owner, simple).isPresent());
  }

  /** The internal name of a type that can be nested. */
  private Optional<String> internal(String qualified) {
    String name = Names.internal(qualified);
    while (types.find(name).isEmpty() && name.contains("/")) {
      int last = name.lastIndexOf('/');
      name = name.substring(0, last) + "$" + name.substring(last + 1);
    }
    return types.find(name).map(type -> type.name);
  }
}
