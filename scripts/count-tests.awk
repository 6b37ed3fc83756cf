# Reads surefire's XML reports. Prints a line per failed or skipped test, and last the counts as
# "passed failed skipped". POSIX awk: no library of XML is needed for a format this regular.

function attribute(line, name,    from, rest) {
  from = index(line, " " name "=\"")
  if (from == 0) return ""
  rest = substr(line, from + length(name) + 3)
  return substr(rest, 1, index(rest, "\"") - 1)
}

function plain(text) {
  gsub(/&#10;/, " ", text)
  gsub(/&quot;/, "\"", text)
  gsub(/&apos;/, "'", text)
  gsub(/&lt;/, "<", text)
  gsub(/&gt;/, ">", text)
  gsub(/&amp;/, "\\&", text)
  return substr(text, 1, 300)
}

/^ *<testcase / {
  name = attribute($0, "classname") "." attribute($0, "name")
  tests++
}

/^ *<(failure|error)[ >]/ {
  failed++
  print "FAILED  " plain(name) ": " plain(attribute($0, "message"))
}

/^ *<skipped[ >\/]/ {
  skipped++
  print "skipped " plain(name) ": " plain(attribute($0, "message"))
}

END { print tests - failed - skipped, failed + 0, skipped + 0 }
