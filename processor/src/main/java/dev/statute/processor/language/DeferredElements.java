package dev.statute.processor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;

/**
 * The packages and types to be processed in this round or a later one. They are kept by module and
 * name, because an element of an earlier round is never updated.
 */
public final class DeferredElements {

  private final Elements elements;
  private final SortedSet<String> keys = new TreeSet<>();

  public DeferredElements(Elements elements) {
    this.elements = elements;
  }

  /** Adds a package or a type. */
  public void add(Element element) {
    keys.add(key(element));
  }

  /** Removes all entries, and returns their elements in this round. */
  public List<Element> take() {
    List<Element> found = new ArrayList<>();
    for (String key : keys) {
      String name = key.substring(key.indexOf('/') + 1);
      // In all modules: without a module, ECJ looks only in the unnamed one.
      add(elements.getAllPackageElements(name), key, found);
      add(elements.getAllTypeElements(name), key, found);
    }
    keys.clear();
    return found;
  }

  private void add(Iterable<? extends Element> candidates, String key, List<Element> found) {
    for (Element candidate : candidates) {
      if (key(candidate).equals(key)) {
        found.add(candidate);
      }
    }
  }

  private String key(Element element) {
    ModuleElement module = elements.getModuleOf(element);
    return (module == null ? "" : module.getQualifiedName())
        + "/"
        + ((QualifiedNameable) element).getQualifiedName();
  }
}
