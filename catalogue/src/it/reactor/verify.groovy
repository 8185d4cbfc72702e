def log = new File(basedir, 'build.log').readLines('UTF-8')*.trim()
def starts = log.findIndexValues { it.contains('Scanning for projects...') }.collect { it as int } + [log.size()]
def runs = (0..<starts.size() - 1).collect { log.subList(starts[it], starts[it + 1]) }
assert runs.size() == 5

// Each finding with the file and the place; what is printed twice is there twice.
def findings = { lines ->
  lines.findAll { it.startsWith('[WARNING]') && it.contains('] [') }
      .collect { it.replaceFirst(/.*[\\\/](\w+)[\\\/](\w+\.java:\[\d+,\d+\] \[[-\w]+\] \d+).*/, '$1/$2') }.sort()
}
def app = [
  'app/OrderController.java:[21,23] [undeclared-status] 404',
  'app/PaymentController.java:[10,11] [undeclared-status] 409',
]
def named = ['named/Controller.java:[13,11] [undeclared-status] 409']
assert findings(runs[0]) == (app + ['classpath/Controller.java:[13,11] [undeclared-status] 409'] + named).sort()
assert findings(runs[1]) == named
assert findings(runs[2]) == []
assert runs[2].count { it.contains('Nothing to compile') } == 4
// Maven compiles the whole module again, so nothing is lost.
assert findings(runs[4]) == app
assert runs[4].count { it.contains('Nothing to compile') } == 3
// Bodies were read each time.
assert (runs[0] + runs[1] + runs[4]).count { it.contains('bodies checked') } == 6
