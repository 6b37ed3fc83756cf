package org.racegantry.ingest.setup;

import java.util.List;
import org.racegantry.ingest.problem.Problems;
import org.tomlj.TomlParseError;
import org.tomlj.TomlPosition;

/** Says in the crew's words what makes a text no TOML at all. */
final class Syntax {
  private Syntax() {}

  static void report(List<TomlParseError> errors, String text, Problems problems) {
    List<String> lines = text.lines().toList();
    long reported = 0;
    for (TomlParseError error : errors) {
      TomlPosition at = error.position();
      // A parser that lost its way complains again further on; the first complaint is the true one.
      if (at.line() != reported) {
        reported = at.line();
        String line = at.line() <= lines.size() ? lines.get(at.line() - 1).strip() : "";
        problems.error(
            at.line(), at.column(), "", line, lowered(error.getMessage()), mend(error, line));
      }
    }
  }

  private static String lowered(String message) {
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String mend(TomlParseError error, String line) {
    String message = error.getMessage();
    if (message.contains("previously defined")) {
      return "keep one of the two; several of a kind are written with double brackets: [[points]]";
    }
    if (line.matches("date\\s*=\\s*\\d{1,2}[./-].*")) {
      return "write the year first: date = 2023-04-23";
    }
    if (message.startsWith("Invalid date")) {
      return "write a day that exists, such as 2023-04-23";
    }
    if (message.startsWith("Invalid hour") || line.matches("(planned|limit)\\s*=\\s*\\d+:.*")) {
      return "write times with two digits each, such as 08:00:00";
    }
    if (line.matches("[\\w.-]+\\s*:.*")) {
      return "write an equals sign between key and value, such as name = \"Spring Run\"";
    }
    if (line.matches(".*[\u201C\u201D\u201E\u2018\u2019].*")) {
      return "use the straight quotes of the keyboard, \" and \"";
    }
    if (line.matches("[\\w.-]+\\s*=\\s*\\p{L}.*") || line.matches("[\\w.-]+\\s*=\\s*\".*")) {
      return "put texts between straight quotes, such as \"Europe/London\"";
    }
    return "see docs/howto/race-file.md for how a race file is written";
  }
}
