def log = new File(basedir, 'build.log').readLines('UTF-8')*.trim()
def app = new File(basedir, 'app')

// javac's own words, as Maven passes them on
def first = log.findIndexOf { it.contains('there is no spec file') }
assert log.subList(first, first + 6).join('\n') == """\
[ERROR] $app/src/main/java/com/example/http/package-info.java:[1,25] there is no spec file "acme.yaml"; put it in one \
of the places below, or set the option -Astatute.specDir=<absolute path of its folder>
$basedir/src/main/specs/acme.yaml (-Astatute.specDir says "src/main/specs"; there is no such folder)
$app/src/main/java/com/example/http/acme.yaml
$app/src/main/statute/acme.yaml (there is no such folder)
$app/src/main/resources/acme.yaml (there is no such folder)
$app/target/classes/acme.yaml (in the class output)"""
