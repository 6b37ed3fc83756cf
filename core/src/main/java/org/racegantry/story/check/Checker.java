package org.racegantry.story.check;

import java.util.Comparator;
import java.util.List;
import org.racegantry.story.Story;
import org.racegantry.story.check.judge.Bench;
import org.racegantry.story.check.read.Reader;
import org.racegantry.story.check.read.Statement;

/** Checks a report against a race. */
public final class Checker {
  private Checker() {}

  /**
   * Every claim of the kinds Gantry knows, judged, in the order of the report. What is said as a
   * possibility, and what is told of another race, is no claim.
   *
   * @param report plain text in English
   */
  public static List<Claim> check(String report, Story story) {
    Reader reader = Reader.of(story);
    List<Statement> statements = reader.read(report);
    return Bench.of(story).judge(report, statements, reader::named).stream()
        .sorted(Comparator.comparingInt(Claim::start).thenComparingInt(Claim::end))
        .toList();
  }
}
