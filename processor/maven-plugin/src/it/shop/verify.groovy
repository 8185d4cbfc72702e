import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines('UTF-8')
def starts = log.findIndexValues { it.contains('Scanning for projects...') }.collect { it as int } + [log.size()]
assert starts.size() == 10
def all = (0..<9).collect { log.subList(starts[it], starts[it + 1]) }
def locks = all[0..2]
def runs = all[3..8]
def count = { run, text -> runs[run].count { it.contains(text) } }

// The endpoints, findings and numbers of all reports, a list for each run.
def reports = runs.collect { lines ->
  lines.findAll { !it.startsWith('[ERROR]') }.collect { it.replaceFirst(/^\[INFO\] /, '') }
      .findAll { it =~ /^\/|^  (GET|POST|DELETE) |\.java:\d+: | endpoints: / }
}
def together = { level ->
  [
    '/orders',
    '  POST    200 (400)',
    '/orders/{id}',
    '  DELETE  200 (400) 500?',
    '  GET     200 (400) 404',
    "OrderController.java:23: $level: [unmapped-exception] OrderSent leaves OrderController#cancel and nothing maps it, so" +
        ' the client gets 500; add an exception handler for it, if it does not mean 500',
    '3 endpoints: 8 statuses, 3 complete; 1 unmapped exception',
  ]*.toString()
}
assert reports[0] == []
assert count(0, ':contract (default-cli) @ ') == 6
// 404 comes from the advice; another finding there is suppressed in the folder of the parent.
assert reports[1] == together('note')
assert reports[2] == together('note')
// Only one module has this library, and is no longer built when the program is read.
assert runs[2].findAll { it.contains('code not read: ') && it.contains(' jakarta.servlet-api-') }.size() == 1
assert reports[3] == together('error')
assert count(3, 'the contract has findings of level error:') == 1
def wrong = runs[4].find { it.contains('on project failures: ') }
assert wrong =~ /: the option vendors names the unknown vendor "ngnix"; write one of .*, nginx, .*; did you mean "nginx"\?/
assert reports[5] == [
  '0 endpoints: 0 statuses, 0 complete; no findings',
  '0 endpoints: 0 statuses, 0 complete; no findings',
  '/orders',
  '  POST    200 (400)',
  '/orders/{id}',
  '  DELETE  200 (400)',
  '  GET     200 (400)',
  '3 endpoints: 6 statuses, 3 complete; no findings',
  'ShopAdvice.java:20: warning: [silent-error] ShopAdvice#onEmpty answers OrderEmpty with 200 OK, a success, so clients' +
      ' take the error for one; answer with a status of 400 or more',
  '0 endpoints: 0 statuses, 0 complete; 1 other finding',
]
assert count(5, 'no class files; compile first, such as by mvn compile statute:contract') == 1

// The command that a report ends with prints the page, from the jar alone.
def command = runs[5].find { it.contains('to read why, and what to do, run: java -jar ') }.split(' java ')[1]
def java = new File(System.getProperty('java.home'), 'bin/java').path
assert command =~ /statute-contract-\S+\.jar explain silent-error$/
assert [java, *command.split(' ')].execute().text.startsWith('# silent-error: ')
assert count(0, 'to read why, ') == 0

// The contract of the modules together stands at their parent, that of each alone at the module.
def statuses = { module ->
  def contract = new JsonSlurper().parse(new File(basedir, "$module/target/statute/contract.json"))
  contract.endpoints.find { it.method == 'GET' }.statuses
}
assert statuses('.')*.code == [200, 400, 404]
assert statuses('.')[2].ways == [[
  'OrderController.java:18 OrderService.find',
  'OrderService.java:10 throws OrderMissing',
  'ShopAdvice.java:15 onMissing(OrderMissing)',
]]
assert statuses('web')*.code == [200, 400]

// The lock stands at the parent.
assert new File(basedir, 'statute.lock').text == '''\
# statute.lock 1
POST /orders 200 400
DELETE /orders/{id} 200 400 500?
GET /orders/{id} 200 400 404
'''
def locked = { run, text -> locks[run].count { it.contains(text) } }
assert locked(0, 'statute.lock: 3 endpoints, 8 statuses') == 1
assert locked(0, 'statute.lock: no changes') == 1
assert locked(0, '### Contract: 1 breaking, 1 compatible') == 1
assert locked(0, "written to ${new File(basedir, 'target/statute/diff.md').canonicalPath}") == 1
assert locked(0, '3 of 3 handlers: 4 statuses; 0 with unknown parts') == 1
assert locked(0, 'add the dependencies dev.statute:statute-annotations and dev.statute:statute-catalogue') == 1
assert locks[0].any { it =~ /git .*apply .*suggest\.patch$/ }
def changes = [
  'POST /orders now answers 200 OK, the status of a plain return of OrderController.create:28, in place of 201 Created' +
      ' (breaking; the success changed: clients that expect 201 break)',
  'GET /orders/{id} now answers 404 Not Found, thrown by OrderService.find:10 (compatible; an error added: clients that' +
      ' handle errors are not broken)',
]
def differs = 'the program differs from earlier.lock; if that is meant, run mvn statute:lock and commit the file:'
assert locked(1, differs) == 1
changes.each { assert locked(1, it) == 1 }
assert locked(2, ':check (default-cli) @ ') == 4
def missing = 'on project web: there is no file statute.lock; write it with mvn statute:lock, and commit it'
assert locked(2, missing) == 1
