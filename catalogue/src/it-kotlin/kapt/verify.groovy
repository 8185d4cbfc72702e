def log = new File(basedir, 'build.log').readLines('UTF-8')*.trim()
def source = new File(basedir, 'src/main/kotlin/com/example/orders/OrderController.kt')

// The place is the function in the Kotlin source, not the value in the annotation.
def warnings = log.findAll { it.startsWith('[WARNING]') && it.contains(': warning: [') }
assert warnings.size() == 1
assert warnings[0].startsWith("[WARNING] $source:25: warning: [unknown-status] 432 is defined neither ")
assert source.readLines('UTF-8')[24].contains('fun change(')

// The conflict that is thrown is not declared; nobody notices, as a stub has no bodies.
assert source.text.contains('throw ConflictException')
assert log.any {
  it.endsWith('statute: 2 handlers declare 4 statuses; 0 errors, 1 warning; bodies not checked: this compiler does not show them')
}
assert new File(basedir, 'target/classes/com/example/orders/OrderController.class').exists()
