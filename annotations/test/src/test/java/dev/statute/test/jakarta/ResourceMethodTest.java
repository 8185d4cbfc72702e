package dev.statute.test.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceMethodTest {

  @Path("/orders/")
  interface Orders<T> {

    @GET
    @Path("/{id : \\d{1,9}}")
    String get(long id);

    @POST
    void add(T order);
  }

  static class OrderResource implements Orders<String> {

    @Override
    public String get(long id) {
      return "";
    }

    @Override
    public void add(String order) {}

    @DELETE
    void clear() {}

    void helper() {}
  }

  static class Items {

    @GET
    @Path("{item}")
    void item() {}
  }

  @Test
  void anInterfaceGivesTheRoute() {
    assertThat(route(OrderResource.class, "get")).contains("GET /orders/{id}");
  }

  @Test
  void theInterfaceMayBeGeneric() {
    assertThat(route(OrderResource.class, "add")).contains("POST /orders");
  }

  @Test
  void theTypeMayInheritItsPath() {
    assertThat(route(OrderResource.class, "clear")).contains("DELETE /orders");
  }

  @Test
  void aMethodWithoutVerbHandlesNoRequest() {
    assertThat(find(OrderResource.class, "helper")).isEmpty();
  }

  @Test
  void aSubResourceHasNoPathOfItsOwn() {
    assertThat(find(Items.class, "item").orElseThrow().path()).isEmpty();
  }

  private static Optional<String> route(Class<?> type, String name) {
    return find(type, name).map(found -> found.verb() + " " + found.path().orElseThrow());
  }

  private static Optional<ResourceMethod> find(Class<?> type, String name) {
    Method method =
        Arrays.stream(type.getDeclaredMethods())
            .filter(each -> each.getName().equals(name) && !each.isBridge())
            .findFirst()
            .orElseThrow();
    return ResourceMethod.of(type, method);
  }
}
