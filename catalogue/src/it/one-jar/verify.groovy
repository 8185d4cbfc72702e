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
// of the command explain, it loads only what says how to run it, as there is a finding;
def explaining = checking.findAll { it.startsWith(own + 'explain.') }*.tokenize('$')*.first() as Set
assert explaining == [own + 'explain.ReadMore'] as Set
// one that generates loads both, under names of their own.
def generating = loaded('generates')
assert generating.any { it.startsWith(shaded + 'javapoet.') }
assert generating.any { it.startsWith(shaded + 'snakeyaml.') }
assert !generating.any { it.startsWith('com.palantir.javapoet.') || it.startsWith('org.snakeyaml.') }
assert !generating.any { it.startsWith(own + 'explain.') }

def log = new File(basedir, 'build.log').text
assert log.contains('[undeclared-status] 404 Not Found is thrown')

// The command that the log names prints the page, from the jar alone.
def published = new File(localRepositoryPath, "dev/statute/statute-processor/$projectVersion")
def processor = new File(published, "statute-processor-${projectVersion}.jar")
def command = "java -jar $processor explain undeclared-status"
assert log.contains("[INFO] statute: to read why, and what to do, run: $command")
def java = new File(System.getProperty('java.home'), 'bin/java').path
def explained = [java, *command.split(' ').drop(1)].execute()
assert explained.text.startsWith('# undeclared-status: a body produces a status that the method does not declare')
assert explained.waitFor() == 0

// The jar has what it needs, and no other package.
def packages = new JarFile(processor).withCloseable { jar ->
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
      (artifact.key == 'bom' ? ['statute-annotations', 'statute-catalogue', 'statute-processor', 'statute-contract',
        'statute-test'] : [])
  assert pom.dependencies.dependency*.artifactId*.text() == artifact.value
}
