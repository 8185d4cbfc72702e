package dev.statute.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.statute.processor.testing.CompiledProcessor.BODIES;
import static dev.statute.processor.testing.CompiledProcessor.CLASSES;
import static dev.statute.processor.testing.CompiledProcessor.COMPILER;
import static dev.statute.processor.testing.CompiledProcessor.PACKAGE;
import static dev.statute.processor.testing.CompiledProcessor.TREES;
import static dev.statute.processor.testing.CompiledProcessor.are;
import static dev.statute.processor.testing.CompiledProcessor.dependOn;
import static dev.statute.processor.testing.CompiledProcessor.outermost;
import static dev.statute.processor.testing.CompiledProcessor.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.Trees;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.statute.processor.testing.CompiledProcessor;
import java.nio.file.Files;
import java.util.ServiceLoader;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.tools.FileObject;
import org.junit.jupiter.api.Test;

/** Which classes know the compiler, print, read files, and load classes. */
class PipelineTest {

  /** Records and sealed types that hold objects of the compiler. */
  private static final String[] OF_THE_COMPILER = {
    "Body", // the method of the body
    "CatalogueRequest", // an annotation, to be read
    "ExceptionHandlerRequest", // an annotation, to be read
    "Anchor", // where a message is shown
    "DeclarationReaders", // the readers themselves
  };

  private static final DescribedPredicate<JavaClass> MODEL =
      resideInAPackage(PACKAGE + "..")
          .and(resideOutsideOfPackage(BODIES))
          .and(describe("are records, enums or sealed", type -> isModel(outermost(type))));

  /** The classes that look into folders, for a spec file or a holder. */
  private static final String[] FILE_READERS = {
    "HolderIndex", "SpecLocator", "SpecSearch",
  };

  /** The classes of the JDK that open files. */
  private static final DescribedPredicate<JavaClass> FILES =
      equivalentTo(Files.class)
          .or(resideInAPackage("java.nio.channels.."))
          .or(nameMatching("java\\.io\\.(RandomAccess)?File((In|Out)putStream|Reader|Writer)?"));

  /** A constant of such a class is no file. */
  private static final DescribedPredicate<JavaAccess<?>> OPEN_FILES =
      targetOwner(FILES)
          .and(describe("calls", access -> access.getTarget() instanceof CodeUnitAccessTarget))
          .as("files are opened");

  private static boolean isModel(JavaClass type) {
    return type.isRecord() || type.isEnum() || type.reflect().isSealed();
  }

  @Test
  void theModelKnowsNothingOfTheCompiler() {
    noClasses()
        .that(MODEL)
        .and(not(are(OF_THE_COMPILER)))
        .should()
        .dependOnClassesThat(COMPILER)
        .check(CLASSES);
  }

  @Test
  void everyExceptionFromTheModelIsNeeded() {
    assertThat(OF_THE_COMPILER)
        .extracting(CompiledProcessor::type)
        .allMatch(PipelineTest::isModel)
        .allMatch(dependOn(COMPILER));
  }

  @Test
  void onlyTheReporterAndTreeMessagesPrint() {
    noClasses()
        .that(not(are("Reporter")))
        .and()
        .doNotHaveSimpleName("TreeMessages")
        .should()
        .accessTargetWhere(targetOwner(assignableTo(Messager.class)))
        .orShould()
        .accessTargetWhere(target(name("show")).and(targetOwner(are("TreePlace"))))
        .check(CLASSES);
  }

  @Test
  void onlyTwoClassesOpenAnAnchor() {
    noClasses()
        .that(not(are("Reporter", "CodeNotationReader", "Anchor")))
        .should()
        .callMethodWhere(
            targetOwner(assignableTo(type("Anchor").getName()).and(not(are("Anchor")))))
        .check(CLASSES);
  }

  @Test
  void messagesAboutBodiesArePrintedInOnePlace() {
    noClasses()
        .that()
        .doNotHaveSimpleName("TreeMessages")
        .should()
        .callMethodWhere(target(name("printMessage")).and(targetOwner(assignableTo(Trees.class))))
        .check(CLASSES);
  }

  @Test
  void onlyTheWriterWritesAndOnlyTwoClassesReadThroughTheFiler() {
    noClasses()
        .that(not(are("SourceWriter")))
        .should()
        .accessTargetWhere(
            targetOwner(assignableTo(Filer.class)).and(target(nameStartingWith("create"))))
        .orShould()
        .accessTargetWhere(
            targetOwner(assignableTo(FileObject.class))
                .and(target(nameMatching("open(Writer|OutputStream)|delete"))))
        .check(CLASSES);
    noClasses()
        .that(not(are("SpecLocator", "HolderIndex")))
        .should()
        .accessTargetWhere(targetOwner(assignableTo(Filer.class)).and(target(name("getResource"))))
        .check(CLASSES);
  }

  @Test
  void onlyTheFileReadersReadFilesAndNoClassWritesThem() {
    noClasses().that(not(are(FILE_READERS))).should().accessTargetWhere(OPEN_FILES).check(CLASSES);
    noClasses()
        .should()
        .accessTargetWhere(
            OPEN_FILES.and(
                not(target(nameMatching("exists|is\\w+|list|newInputStream|readAllLines")))))
        .check(CLASSES);
  }

  @Test
  void everyFileReaderReadsFiles() {
    assertThat(FILE_READERS)
        .extracting(CompiledProcessor::type)
        .allMatch(type -> type.getAccessesFromSelf().stream().anyMatch(OPEN_FILES));
  }

  @Test
  void onlyBodiesAreReadAsTrees() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BODIES)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(TREES)
        .check(CLASSES);
  }

  /** The reader of bodies, and what IntelliJ IDEA has to unwrap its environment. */
  @Test
  void onlyTwoClassesLoadOthersByName() {
    noClasses()
        .that(not(are("BodiesFinder")))
        .and()
        .doNotHaveSimpleName("JavacEnvironment")
        .should()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
        .orShould()
        .callMethod(ClassLoader.class, "loadClass", String.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ServiceLoader.class)
        .check(CLASSES);
  }
}
