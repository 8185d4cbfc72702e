package dev.statute.processor.generate.render;

import com.palantir.javapoet.ClassName;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.Hierarchy;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;

/** The names of the types of a catalogue, and of its hierarchy. */
final class GeneratedNames {

  private final String packageName;
  private final String rootPackage;
  private final boolean joining;

  GeneratedNames(Catalogue catalogue) {
    this.packageName = catalogue.packageName();
    this.joining = catalogue.extended().isPresent();
    this.rootPackage = catalogue.extended().map(Hierarchy::packageName).orElse(packageName);
  }

  ClassName root() {
    return ofHierarchy(CatalogueShape.ROOT);
  }

  ClassName rootException() {
    return ofHierarchy(CatalogueShape.ROOT_EXCEPTION);
  }

  ClassName headers() {
    return ofHierarchy(CatalogueShape.ROOT_HEADERS);
  }

  ClassName statusClass(StatusClass statusClass) {
    return ofHierarchy(statusClass.typeName());
  }

  ClassName exceptionClass(StatusClass statusClass) {
    return ofHierarchy(statusClass.exceptionName());
  }

  /** The superclass of the type of a status code. */
  ClassName superclass(Status status) {
    return extendable(statusClass(status.statusClass()));
  }

  /** The superclass of the exception of a status code. */
  ClassName exceptionSuperclass(Status status) {
    return extendable(exceptionClass(status.statusClass()));
  }

  ClassName holder(Vendor vendor) {
    return own(vendor.type());
  }

  /** The type that nests those of the typed constants. */
  ClassName constants() {
    return own(CatalogueShape.CONSTANTS);
  }

  /** The type of the typed constants, which the holder inherits. */
  ClassName constants(Vendor vendor) {
    return constants().nestedClass("Of" + vendor.type());
  }

  ClassName status(Vendor vendor, Status status) {
    return holder(vendor).nestedClass(CatalogueShape.TYPES).nestedClass(status.name().type());
  }

  ClassName code(Vendor vendor) {
    return holder(vendor).nestedClass(CatalogueShape.CODES);
  }

  ClassName exception(Vendor vendor, Status status) {
    return own(vendor.exceptionName(status));
  }

  /** Returns whether the types join the hierarchy of another package. */
  boolean isJoining() {
    return joining;
  }

  private ClassName extendable(ClassName sealed) {
    return joining ? sealed.nestedClass(CatalogueShape.CUSTOM) : sealed;
  }

  private ClassName own(String simpleName) {
    return ClassName.get(packageName, simpleName);
  }

  private ClassName ofHierarchy(String simpleName) {
    return ClassName.get(rootPackage, simpleName);
  }
}
