package dev.statute.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.statute.processor.testing.CompiledProcessor.CLASSES;
import static dev.statute.processor.testing.CompiledProcessor.JAVAPOET;
import static dev.statute.processor.testing.CompiledProcessor.PACKAGE;
import static dev.statute.processor.testing.CompiledProcessor.TREES;
import static dev.statute.processor.testing.CompiledProcessor.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules for every class of the processor. */
class HouseTest {

  /** Types whose values could change in a static field. */
  private static final DescribedPredicate<JavaClass> MUTABLE =
      describe(
          "are mutable",
          type ->
              type.isArray()
                  || isCollection(type) && !type.isInterface()
                  || type.isEquivalentTo(Arrays.class)
                  || type.getPackageName().startsWith("java.util.concurrent"));

  private static boolean isCollection(JavaClass type) {
    return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
  }

  @Test
  void nothingButTheJdkAndFourLibrariesIsKnown() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "javax.annotation.processing",
                "javax.lang.model..",
                "javax.tools",
                TREES,
                "dev.statute",
                "dev.statute.meta",
                PACKAGE + "..",
                JAVAPOET,
                YAML,
                "com.google.auto.service",
                "org.jspecify.annotations"))
        .check(CLASSES);
  }

  @Test
  void noStaticFieldCanChange() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .andShould()
        .haveRawType(not(MUTABLE))
        .check(CLASSES);
  }

  /** Its type does not show it: that is {@code List} or {@code Map} in any case. */
  @Test
  void noCollectionInAStaticFieldCanChange() {
    assertThat(CLASSES.stream().flatMap(type -> type.getFields().stream()))
        .filteredOn(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filteredOn(field -> isCollection(field.getRawType()))
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(value(field).getClass().getName())
                    .startsWith("java.util.ImmutableCollections$"));
  }

  private static Object value(JavaField field) throws IllegalAccessException {
    Field reflected = field.reflect();
    reflected.setAccessible(true);
    return reflected.get(null);
  }

  /** An enum constant is static too. */
  @Test
  void noFieldOfAnEnumCanChange() {
    fields().that().areDeclaredInClassesThat().areEnums().should().beFinal().check(CLASSES);
  }

  /** Static methods of interfaces, such as {@code List.of}, make collections that cannot change. */
  @Test
  void noStaticInitializerMakesACollectionThatCanChange() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "what is mutable is used by a static initializer",
                access ->
                    access.getOrigin() instanceof JavaStaticInitializer
                        && MUTABLE.test(access.getTargetOwner())))
        .check(CLASSES);
  }

  /** But by the command line. */
  @Test
  void nothingIsPrintedToTheConsole() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(PACKAGE + ".explain.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }
}
