package dev.statute.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import dev.statute.processor.testing.CatalogueInAJar;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A {@code @TargetVendor} on a package counts for the packages below it in the same module. */
class PackageTargetsTest extends CatalogueInAJar {

  private static final String BEHIND_NGINX =
      "@dev.statute.TargetVendor(dev.statute.http.Nginx.class)";
  private static final String OFF = "-Astatute.checks=log-only-status:off";

  private static final String MODULE =
      "module shop { requires dev.statute; requires dev.statute.http; }\n";

  @ParameterizedTest
  @EnumSource
  void thePackagesBelowAreBehindTheSameVendors(Compiler compiler) {
    Result result =
        withPackage(compilation(compiler), "shop", BEHIND_NGINX)
            .source("shop/web/Orders.java", returns("shop.web", "Orders", "499, 430"))
            .source("shop/web/admin/Users.java", returns("shop.web.admin", "Users", "499, 430"))
            .source("shopping/Cart.java", returns("shopping", "Cart", "499"))
            .compile();
    String shop =
        "[foreign-status] 430 is not defined for the target vendors (ietf, nginx; from"
            + " @TargetVendor on package shop), ";
    assertThat(result.errors())
        .satisfiesExactlyInAnyOrder(
            orders -> assertThat(orders).startsWith(shop),
            users -> assertThat(users).startsWith(shop),
            cart ->
                assertThat(cart)
                    .startsWith(
                        "[foreign-status] 499 is not defined for the target vendors (ietf; no"
                            + " @TargetVendor here, and no -Astatute.vendors), "));
  }

  @ParameterizedTest
  @EnumSource
  void theNearestPackageWins(Compiler compiler) {
    Compilation compilation = withPackage(compilation(compiler), "shop", BEHIND_NGINX);
    withPackage(compilation, "shop.web", "@dev.statute.TargetVendor({})");
    Result result =
        compilation
            .source("shop/web/admin/Users.java", returns("shop.web.admin", "Users", "499"))
            .compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith(
            "[foreign-status] 499 is not defined for the target vendors (ietf; from"
                + " @TargetVendor on package shop.web), ");
  }

  @ParameterizedTest
  @EnumSource
  void thePackageAboveWinsOverTheOption(Compiler compiler) {
    Result result =
        withPackage(compilation(compiler), "shop", BEHIND_NGINX)
            .option("-Astatute.vendors=shopify")
            .source("shop/web/Orders.java", returns("shop.web", "Orders", "499, 430"))
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[foreign-status] 430 ");
  }

  @ParameterizedTest
  @EnumSource
  void theRoleOfThePackageAboveCounts(Compiler compiler) {
    Result result =
        withPackage(
                compilation(compiler),
                "shop",
                "@dev.statute.TargetVendor(value = {}, role = dev.statute.Role.CLIENT)")
            .source("shop/web/Orders.java", returns("shop.web", "Orders", "100"))
            .compile();
    assertThat(result.errors()).isEmpty();
  }

  /** The package's own source, and even the folder of the one between, is not compiled again. */
  @ParameterizedTest
  @EnumSource
  void anIncrementalCompilationReportsTheSame(Compiler compiler) {
    Path before =
        withPackage(compilation(compiler), "shop", BEHIND_NGINX)
            .source("shop/web/admin/Users.java", returns("shop.web.admin", "Users", "200"))
            .compile()
            .classes();
    Result result =
        new Compilation(compiler, folder)
            .option(OFF)
            .classPath(jar)
            .classPath(before)
            .source("shop/web/admin/More.java", returns("shop.web.admin", "More", "499, 430"))
            .compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[foreign-status] 430 ")
        .contains("from @TargetVendor on package shop)");
  }

  @ParameterizedTest
  @EnumSource
  void aVendorOfAnotherJarIsKnownByThePackageAbove(Compiler compiler) {
    Path own =
        Fixture.compiled(
            Fixture.withCatalogue(
                new Compilation(Compiler.JAVAC, folder.resolve("own")),
                "com.acme.http",
                "ietf.yaml",
                "extra.yaml"));
    Result result =
        withPackage(
                compilation(compiler).classPath(own),
                "shop",
                "@dev.statute.TargetVendor(com.acme.http.Shopify.class)")
            .source("shop/web/Orders.java", returns("shop.web", "Orders", "783"))
            .compile();
    assertThat(result.errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void inANamedModuleThePackagesBelowAreBehindTheSameVendors(Compiler compiler) throws IOException {
    assertThat(inAModule(compiler, module(compiler, "499, 430")))
        .anyMatch(
            line -> line.contains("[foreign-status] 430 ") && line.contains("on package shop)"))
        .noneMatch(line -> line.contains("] 499 "));
  }

  /** ECJ does not look into the class output of a module, so it has no such compilation. */
  @Test
  void inANamedModuleAnIncrementalCompilationReportsTheSame() throws IOException {
    Compilation complete = module(Compiler.JAVAC, "499");
    assertThat(complete.compile().errors()).isEmpty();
    Files.delete(complete.sourceRoot().resolve("shop/package-info.java"));
    Compilation changed =
        new Compilation(Compiler.JAVAC, folder)
            .option(OFF)
            .modulePath(folder.resolve("modules"))
            .source("module-info.java", MODULE)
            .source("shop/web/Orders.java", returns("shop.web", "Orders", "499, 430"));
    assertThat(changed.compile().errors())
        .anyMatch(
            line -> line.contains("[foreign-status] 430 ") && line.contains("on package shop)"))
        .noneMatch(line -> line.contains("] 499 "));
  }

  @ParameterizedTest
  @EnumSource
  void aPackageOfAnotherModuleIsNotAbove(Compiler compiler) throws IOException {
    Path modules = modules();
    Compilation library =
        withPackage(
                new Compilation(Compiler.JAVAC, folder.resolve("library")).modulePath(modules),
                "shop",
                BEHIND_NGINX)
            .source(
                "module-info.java",
                "module library { exports shop; requires dev.statute; requires dev.statute.http;"
                    + " }\n")
            .source("shop/Tag.java", "package shop;\npublic class Tag {}\n");
    Fixture.jar(modules.resolve("library.jar"), Fixture.compiled(library));
    Compilation own =
        new Compilation(compiler, folder)
            .option(OFF)
            .modulePath(modules)
            .source(
                "module-info.java",
                "module web { requires library; requires dev.statute; requires dev.statute.http;"
                    + " }\n")
            .source("shop/web/Orders.java", returns("shop.web", "Orders", "499"));
    assertThat(inAModule(compiler, own))
        .anyMatch(
            line ->
                line.contains("[foreign-status] 499 ") && line.contains("no @TargetVendor here"));
  }

  /** ECJ needs a JVM of its own, or it puts the class path of this one beside the modules. */
  private static List<String> inAModule(Compiler compiler, Compilation compilation) {
    return compiler == Compiler.JAVAC
        ? compilation.compile().errors()
        : compilation.run(Fixture.processorPath()).lines();
  }

  private Compilation module(Compiler compiler, String codes) throws IOException {
    Compilation compilation =
        new Compilation(compiler, folder)
            .option(OFF)
            .modulePath(modules())
            .source("module-info.java", MODULE)
            .source("shop/web/Orders.java", returns("shop.web", "Orders", codes));
    return withPackage(compilation, "shop", BEHIND_NGINX);
  }

  private Path modules() throws IOException {
    Path modules = Files.createDirectories(folder.resolve("modules"));
    Fixture.jar(modules.resolve("dev.statute.jar"), Fixture.location(Returns.class));
    Files.copy(jar, modules.resolve("dev.statute.http.jar"));
    return modules;
  }

  private Compilation compilation(Compiler compiler) {
    return withJar(compiler).option(OFF);
  }

  private static Compilation withPackage(Compilation compilation, String name, String annotation) {
    return compilation.source(
        name.replace('.', '/') + "/package-info.java", annotation + "\npackage " + name + ";\n");
  }

  private static String returns(String packageName, String type, String codes) {
    return "package %s;\nclass %s {\n  @dev.statute.Returns({%s}) void a() {}\n}\n"
        .formatted(packageName, type, codes);
  }
}
