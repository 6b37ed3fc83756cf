package org.racegantry.ingest.setup;

import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;

/** Refuses brackets in brackets in brackets, which no race needs and a parser chokes on. */
final class Nesting {
  private static final int DEEPEST = 40;

  private Nesting() {}

  /** Reports the line in which brackets are first too deep. */
  static void check(String text, Problems problems) {
    long line = 0;
    int depth = 0;
    for (String each : text.lines().toList()) {
      line++;
      depth = Math.max(0, depth + opened(each, DEEPEST - depth));
      if (depth > DEEPEST) {
        problems.error(
            line,
            Problem.NOWHERE,
            "",
            each,
            "has more than " + DEEPEST + " brackets inside each other",
            "close each bracket that was opened; a race file needs two at most");
        return;
      }
    }
  }

  /** How many brackets of a line stay open; counting ends where there are more than allowed. */
  private static int opened(String line, int allowed) {
    int open = 0;
    char quote = 0;
    for (int i = 0; i < line.length() && open <= allowed; i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '#') {
        return open;
      } else if (c == '[' || c == '{') {
        open++;
      } else if (c == ']' || c == '}') {
        open--;
      }
    }
    return open;
  }
}
