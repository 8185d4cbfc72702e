import java.util.jar.JarFile

def exceptions(String module) {
  def folder = new File(basedir, "$module/target/classes/com/example/http")
  folder.list().findAll { it.endsWith('Exception.class') && it.startsWith('Acme') }
}

['package-folder', 'statute-folder', 'resources-folder', 'option', 'class-output', 'processor-path'].each {
  assert exceptions(it) == ['AcmeNotTodayException.class']
}

// The jar was made after the first change of the spec, the classes after the second.
new JarFile(new File(basedir, 'class-path/target/class-path-1.jar')).withCloseable { jar ->
  assert jar.getEntry('com/example/http/AcmeChangedOnceException.class') != null
  assert jar.getEntry('com/example/http/AcmeNotTodayException.class') == null
}
assert exceptions('class-path') == ['AcmeChangedTwiceException.class']
