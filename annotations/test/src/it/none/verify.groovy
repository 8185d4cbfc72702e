// Without the colors of Maven.
def lines = new File(basedir, 'build.log').readLines()*.replaceAll(/\u001b\[[0-9;]*m/, '')

// Without a framework, nothing happens.
assert !new File(basedir, 'plain/target/statute').exists()

// With one that is too old, a line says so, and the tests pass.
assert lines.findAll { it.contains('statute: ') } == [
  'statute: responses of Spring MVC 5.3.31 are not checked: statute-test needs Spring Framework 6.1,' +
      ' the one of Spring Boot 3.2, or later'
]
assert lines.count { it.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0') } >= 2
