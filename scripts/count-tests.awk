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

# Why, from the message or from the first line of what was thrown.
function reason(line,    message, from) {
  message = attribute(line, "message")
  from = index(line, "<![CDATA[")
  if (message == "" && from > 0) message = substr(line, from + 9)
  sub(/^[A-Za-z0-9.$]*: /, "", message)
  return plain(message)
}

# What a test printed or threw may look like XML; nothing inside CDATA counts.
inside {
  if (index($0, "]]>")) inside = 0
  next
}

/^ *<testcase / {
  name = attribute($0, "classname") "." attribute($0, "name")
  tests++
}

/^ *<(failure|error)[ >]/ {
  failed++
  print "FAILED  " plain(name) ": " reason($0)
}

/^ *<skipped[ >\/]/ {
  skipped++
  print "skipped " plain(name) ": " reason($0)
}

index($0, "<![CDATA[") {
  inside = !index(substr($0, index($0, "<![CDATA[")), "]]>")
}

END { print tests - failed - skipped, failed + 0, skipped + 0 }
