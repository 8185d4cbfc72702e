package dev.statute.processor;

import com.palantir.javapoet.ClassName;

/** The names of the types that are generated into one package. */
record GeneratedNames(String packageName) {

  ClassName root() {
    return type(CatalogueBuilder.ROOT);
  }

  ClassName rootException() {
    return type(CatalogueBuilder.ROOT_EXCEPTION);
  }

  ClassName statusClass(StatusClass statusClass) {
    return type(statusClass.typeName());
  }

  ClassName exceptionClass(StatusClass statusClass) {
    return type(statusClass.exceptionName());
  }

  ClassName holder(Vendor vendor) {
    return type(vendor.type());
  }

  ClassName constants(Vendor vendor) {
    return type(vendor.constantsType());
  }

  ClassName status(Vendor vendor, Status status) {
    return holder(vendor).nestedClass(status.name().type());
  }

  ClassName code(Vendor vendor) {
    return holder(vendor).nestedClass("Code");
  }

  ClassName exception(Vendor vendor, Status status) {
    return type(vendor.exceptionName(status));
  }

  private ClassName type(String simpleName) {
    return ClassName.get(packageName, simpleName);
  }
}
