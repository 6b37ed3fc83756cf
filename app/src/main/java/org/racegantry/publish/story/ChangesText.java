package org.racegantry.publish.story;

import java.util.List;

/**
 * What was rewritten, for a terminal: when, by which act and why, the sentence before and after.
 */
public final class ChangesText {
  private ChangesText() {}

  /** The whole log, the first change first. */
  public static String of(Words words, List<Rewrite> rewrites) {
    if (rewrites.isEmpty()) {
      return words.get("changes_none") + "\n";
    }
    StringBuilder out = new StringBuilder();
    String cause = "";
    for (Rewrite rewrite : rewrites) {
      String now = rewrite.at() + ", " + rewrite.cause();
      if (!now.equals(cause)) {
        out.append(out.isEmpty() ? "" : "\n");
        StoryText.lines(now).forEach(line -> out.append(line).append('\n'));
        cause = now;
      }
      if (!rewrite.before().isEmpty()) {
        said(out, words.get(rewrite.after().isEmpty() ? "gone" : "before"), rewrite.before());
      }
      if (!rewrite.after().isEmpty()) {
        said(out, words.get(rewrite.before().isEmpty() ? "new" : "after"), rewrite.after());
      }
    }
    return out.toString();
  }

  private static void said(StringBuilder out, String word, String sentence) {
    StoryText.lines(word + ": " + sentence)
        .forEach(line -> out.append("  ").append(line).append('\n'));
  }
}
