package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;

/**
 * The catalogue in the metadata of its class files. Class files keep these annotations, but a
 * running program cannot see them; a compiler can.
 */
final class CompiledCatalogue {

  /** A vendor, the binary name of its holder type, and the codes whose content it replaces. */
  record Vendor(String id, String holder, List<Integer> replaces, List<Entry> entries) {}

  /** A status code, and the name of its constants. */
  record Entry(String constant, Status status, String reference) {}

  static final List<Vendor> VENDORS;

  /** The codes of the exceptions, by binary name. */
  static final Map<String, Integer> EXCEPTIONS;

  static {
    Elements elements = elements();
    TypeElement root = elements.getTypeElement("dev.statute.http.StatusCode");
    VENDORS =
        metadata(elements, root, "CatalogueMetadata").list("vendors").stream()
            .map(holder -> vendor(elements, (DeclaredType) holder))
            .toList();
    EXCEPTIONS = exceptions(elements);
  }

  private CompiledCatalogue() {}

  static List<Status> statuses() {
    return VENDORS.stream()
        .flatMap(vendor -> vendor.entries().stream())
        .map(Entry::status)
        .toList();
  }

  private static Elements elements() {
    List<String> options =
        List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
    return ((JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, null, options, null, null))
        .getElements();
  }

  private static Vendor vendor(Elements elements, DeclaredType type) {
    TypeElement holder = (TypeElement) type.asElement();
    Metadata metadata = metadata(elements, holder, "VendorMetadata");
    String id = (String) metadata.value("id");
    Map<Integer, String[]> statuses =
        metadata.strings("statuses").stream()
            .map(text -> text.split("(?<!\\\\)\\|", -1))
            .collect(Collectors.toMap(fields -> Integer.valueOf(fields[0]), fields -> fields));
    List<Entry> entries =
        ElementFilter.typesIn(holder.getEnclosedElements()).stream()
            .filter(nested -> nested.getSimpleName().contentEquals("Code"))
            .flatMap(codes -> ElementFilter.fieldsIn(codes.getEnclosedElements()).stream())
            .filter(constant -> !elements.isDeprecated(constant))
            .map(constant -> entry(id, constant, statuses))
            .toList();
    // Each code has a constant, and each constant was described.
    assertThat(entries).hasSameSizeAs(statuses.keySet());
    List<Integer> replaces = metadata.list("replaces").stream().map(Integer.class::cast).toList();
    return new Vendor(id, elements.getBinaryName(holder).toString(), replaces, entries);
  }

  private static Entry entry(
      String vendor, VariableElement constant, Map<Integer, String[]> statuses) {
    int code = (Integer) constant.getConstantValue();
    String[] fields = statuses.get(code);
    List<String> flags = items(fields[5]);
    Status status =
        new Status(
            vendor,
            code,
            plain(fields[1]),
            items(fields[2]),
            items(fields[3]).stream().map(Sender::valueOf).toList(),
            State.valueOf(fields[4]),
            flags.contains("content"),
            items(fields[6]),
            items(fields[7]),
            flags.contains("cacheable"));
    return new Entry(constant.getSimpleName().toString(), status, plain(fields[8]));
  }

  private static List<String> items(String field) {
    return field.isEmpty()
        ? List.of()
        : Stream.of(field.split("(?<!\\\\);")).map(CompiledCatalogue::plain).toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }

  private static Map<String, Integer> exceptions(Elements elements) {
    Map<String, Integer> exceptions = new TreeMap<>();
    Element here = elements.getPackageElement("dev.statute.http");
    for (TypeElement type : ElementFilter.typesIn(here.getEnclosedElements())) {
      if (annotations(type, "ExceptionMetadata").findAny().isPresent()) {
        Object code = metadata(elements, type, "ExceptionMetadata").value("value");
        exceptions.put(elements.getBinaryName(type).toString(), (Integer) code);
      }
    }
    return exceptions;
  }

  private static Metadata metadata(Elements elements, Element element, String annotation) {
    AnnotationMirror mirror = annotations(element, annotation).findAny().orElseThrow();
    return new Metadata(
        elements.getElementValuesWithDefaults(mirror).entrySet().stream()
            .collect(Collectors.toMap(CompiledCatalogue::name, Map.Entry::getValue)));
  }

  private static Stream<? extends AnnotationMirror> annotations(Element element, String name) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().equals("dev.statute.meta." + name));
  }

  private static String name(Map.Entry<? extends ExecutableElement, ?> member) {
    return member.getKey().getSimpleName().toString();
  }

  /** The values of an annotation by name, defaults included. */
  private record Metadata(Map<String, AnnotationValue> values) {

    Object value(String name) {
      return values.get(name).getValue();
    }

    List<?> list(String name) {
      return ((List<?>) value(name))
          .stream().map(item -> ((AnnotationValue) item).getValue()).toList();
    }

    List<String> strings(String name) {
      return list(name).stream().map(Object::toString).toList();
    }
  }
}
