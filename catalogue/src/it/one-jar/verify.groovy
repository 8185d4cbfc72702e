import java.util.jar.JarFile

// What the compiler loads, one class a line: "[0.5s][info][class,load] some.Name source: file:/..."
def loaded(String module) {
  new File(basedir, "$module/target/loaded.log").readLines('UTF-8').collect { it.split('] ').last().split(' ')[0] }
}

def text(JarFile jar, String name) {
  jar.getInputStream(jar.getEntry(name)).text.trim()
}

def own = 'dev.statute.processor.'
def shaded = own + 'shaded.'

// A compile that only checks loads no JavaPoet and no YAML, and reads bodies;
def checking = loaded('checks').findAll { it.startsWith(own) }
assert checking.contains(own + 'StatuteProcessor')
assert checking.contains(own + 'body.javac.BodyScanner')
assert checking.findAll { it.startsWith(shaded) } == []
// one that generates loads both, under names of their own.
def generating = loaded('generates')
assert generating.any { it.startsWith(shaded + 'javapoet.') }
assert generating.any { it.startsWith(shaded + 'snakeyaml.') }
assert !generating.any { it.startsWith('com.palantir.javapoet.') || it.startsWith('org.snakeyaml.') }

def log = new File(basedir, 'build.log').text
assert log.contains('[undeclared-status] 404 Not Found is thrown')

// The jar has what it needs, and no other package.
def published = new File(localRepositoryPath, "dev/statute/statute-processor/$projectVersion")
def packages = new JarFile(new File(published, "statute-processor-${projectVersion}.jar")).withCloseable { jar ->
  assert jar.getEntry('META-INF/LICENSE') != null
  assert jar.getEntry('META-INF/NOTICE') != null
  assert jar.manifest.mainAttributes.getValue('Automatic-Module-Name') == 'dev.statute.processor'
  // Gradle compiles single files, as each generated one has one source.
  assert text(jar, 'META-INF/gradle/incremental.annotation.processors') == own + 'StatuteProcessor,isolating'
  assert text(jar, 'META-INF/services/javax.annotation.processing.Processor') == own + 'StatuteProcessor'
  jar.stream().map { it.name }.filter { it.endsWith('.class') }.map { it[0..<it.lastIndexOf('/')] }.toSet()
}
assert packages.findAll { !it.startsWith('dev/statute/processor') } == ['dev/statute', 'dev/statute/meta'] as Set

// The published POMs name no parent and no library.
for (artifact in [annotations: [], catalogue: ['statute-annotations'], processor: [], bom: []]) {
  def name = "statute-$artifact.key"
  def pom = new groovy.xml.XmlSlurper().parse(
      new File(localRepositoryPath, "dev/statute/$name/$projectVersion/$name-${projectVersion}.pom"))
  assert pom.parent.isEmpty()
  assert pom.dependencyManagement.dependencies.dependency*.artifactId*.text() ==
      (artifact.key == 'bom' ? ['statute-annotations', 'statute-catalogue', 'statute-processor', 'statute-contract'] : [])
  assert pom.dependencies.dependency*.artifactId*.text() == artifact.value
}
