import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def failed = []
def tests = 0
new File(basedir, 'target/surefire-reports').eachFileMatch(~/TEST-.*\.xml/) { file ->
  new XmlSlurper().parse(file).testcase.each { test ->
    tests++
    if (test.failure.size() + test.error.size() > 0) {
      failed << [test.@classname.text() + ' ' + test.@name.text(), test.failure.@message.text()]
    }
  }
}
assert tests == 202

// Exactly the two tests that got it, in two JVMs, by MockMvc and over a port.
assert failed.size() == 2
assert failed.every { it[0].contains('37') }
assert failed.collect { it[0].tokenize()[0] }.sort() == ['shop.MockMvcTest', 'shop.PortTest']
assert failed.every {
  it[1] == '[unexpected-status] GET /orders/{id} answered 409 Conflict, but OrderController.get(long)' +
      ' declares 200, 404; write @Returns({200, 404, 409})'
}

// What both have seen is together, and the line stands once.
def coverage = new JsonSlurper().parse(new File(basedir, 'target/statute/coverage.json'))
def get = coverage.handlers.find { it.handler == 'shop.OrderController#get(long)' }
assert get.statuses.collectEntries { [it.code, it.count] } == [200: 1998, 404: 1, 409: 3]
assert new File(basedir, 'target/statute/coverage.html').exists()
def lines = new File(basedir, 'build.log').readLines()*.replaceAll(/\u001b\[[0-9;]*m/, '')
    .findAll { it.contains('statute: ') }
assert lines == ['statute: 2 of 3 declared statuses seen (66 %)']
