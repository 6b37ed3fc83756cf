package org.racegantry.publish.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.TextWidth;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;

/** A checked report for a terminal: each claim in the order of the report, and a summary. */
public final class CheckText {
  private static final int WIDTH = 80;
  private static final String INDENT = "            ";
  private static final String PLAIN = "\u001B[0m";

  private final CheckedReport report;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  private CheckText(CheckedReport report, boolean colour) {
    this.report = report;
    this.colour = colour;
  }

  /**
   * The text.
   *
   * @param colour whether the terminal shows colours; the words say all without
   */
  public static String of(CheckedReport report, boolean colour) {
    return new CheckText(report, colour).whole();
  }

  private String whole() {
    wrapped("", report.name() + ", held against " + report.event() + " (" + report.state() + ")");
    for (Claim claim : report.claims()) {
      claim(claim);
    }
    out.append('\n').append(report.name()).append(": ").append(report.summary()).append('\n');
    return out.toString();
  }

  private void claim(Claim claim) {
    out.append("\nline ").append(report.line(claim)).append("  ").append(ruling(claim.ruling()));
    out.append("  ").append(claim.kind().code()).append('\n');
    part("", "\u201C" + PlainText.line(claim.text()) + "\u201D");
    part("claimed", claim.claimed());
    part("actual", CheckedReport.instead(claim));
    part("evidence", claim.evidence());
  }

  private String ruling(Ruling ruling) {
    String word = RulingWords.word(ruling).toUpperCase(Locale.ROOT);
    return colour ? RulingWords.colour(ruling) + word + PLAIN : word;
  }

  private void part(String name, String text) {
    String plain = PlainText.line(text);
    if (!plain.isEmpty()) {
      wrapped(TextWidth.left("  " + name, INDENT.length()), plain);
    }
  }

  private void wrapped(String head, String text) {
    String indent = " ".repeat(head.length());
    List<String> line = new ArrayList<>();
    int width = head.length();
    String lead = head;
    for (String word : text.split(" ")) {
      if (width + 1 + TextWidth.of(word) > WIDTH && !line.isEmpty()) {
        out.append(lead).append(String.join(" ", line)).append('\n');
        line.clear();
        lead = indent;
        width = indent.length();
      }
      width += TextWidth.of(word) + (line.isEmpty() ? 0 : 1);
      line.add(word);
    }
    out.append(lead).append(String.join(" ", line)).append('\n');
  }
}
