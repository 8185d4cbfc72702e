// Without the colors of Maven.
def lines = new File(basedir, 'build.log').readLines()*.replaceAll(/\u001b\[[0-9;]*m/, '')
def message = '[unexpected-status] GET /orders answered 409 Conflict, but Shop.orders() declares 200;' +
    ' write @Returns({200, 409})'

assert lines.count { it.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0') } >= 2
assert lines.any { it.endsWith(message + ' (for a request by OrderTest.orders())') }
assert lines.any { it.endsWith(message + ' (while no test ran)') }

// Both runs fail.
assert lines.count { it =~ /(vintage|testng) \.+ FAILURE/ } == 2
