def log = new File(basedir, 'build.log').text

assert log.contains('java.field.constantValueChanged')
assert log.contains('com.example.Codes.NOT_FOUND')
