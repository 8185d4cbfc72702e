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
 * The packages and types that somebody has to look at in this round, or in a later one. They are
 * kept by their module and name: an element of an earlier round would not change.
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

  /** The elements of this round, which wait no longer. */
  public List<Element> take() {
    List<Element> found = new ArrayList<>();
    for (String key : keys) {
      String name = key.substring(key.indexOf('/') + 1);
      // Of all modules: ECJ means the unnamed one if none is told.
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
