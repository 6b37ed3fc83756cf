package org.racegantry.story.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.story.check.Claim.Kind;
import org.racegantry.story.check.Claim.Ruling;

/**
 * A report and what the check must say of it, worked out from the facts of the race.
 *
 * @param name of its folder
 * @param world the race it is about
 * @param text the report
 * @param expected its claims, in order
 * @param silent passages that must give no claim at all
 */
record GoldenReport(
    String name, String world, String text, List<Expected> expected, List<Expected> silent) {
  private static final String WORLD = "world: ";
  private static final String ANY = "any";

  /**
   * One line of {@code expected.txt}.
   *
   * @param kind empty for a silent passage
   * @param ruling empty where anything but {@code contradicted} will do, and where silent
   */
  record Expected(Optional<Kind> kind, Optional<Ruling> ruling, String words, int start, int end) {
    /** How many characters a claim shares with these words. */
    int shared(Claim claim) {
      return Math.min(end, claim.end()) - Math.max(start, claim.start());
    }
  }

  /** Reads the folder of a report. */
  static GoldenReport read(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    String text = Files.readString(folder.resolve("report.txt"));
    List<String> lines = Files.readAllLines(folder.resolve("expected.txt"));
    if (!lines.get(0).startsWith(WORLD) || !lines.get(1).startsWith("why: ")) {
      throw new IllegalArgumentException(name + ": expected.txt begins with world and why");
    }
    List<Expected> claims = new ArrayList<>();
    List<Expected> silent = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      Expected expected = expected(name, line, text);
      (expected.kind().isPresent() ? claims : silent).add(expected);
    }
    return new GoldenReport(
        name, lines.get(0).substring(WORLD.length()), text, List.copyOf(claims), silent);
  }

  private static Expected expected(String name, String line, String text) {
    String[] cells = line.strip().split("\\s*\\|\\s*", -1);
    if (cells.length < 3) {
      throw new IllegalArgumentException(name + ": not a line of expected.txt: " + line);
    }
    String words = cells[2].replace("\\n", "\n");
    int start = -1;
    for (int nth = cells.length > 3 ? Integer.parseInt(cells[3]) : 1; nth > 0; nth--) {
      start = text.indexOf(words, start + 1);
      if (start < 0) {
        throw new IllegalArgumentException(name + ": not in the report: " + line);
      }
    }
    Optional<Kind> kind = cells[1].isEmpty() ? Optional.empty() : Optional.of(kind(cells[1]));
    Optional<Ruling> ruling =
        kind.isEmpty() || cells[0].equals(ANY) ? Optional.empty() : Optional.of(ruling(cells[0]));
    return new Expected(kind, ruling, words, start, start + words.length());
  }

  private static Kind kind(String code) {
    for (Kind kind : Kind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of claim: " + code);
  }

  private static Ruling ruling(String code) {
    for (Ruling ruling : Ruling.values()) {
      if (ruling.code().equals(code)) {
        return ruling;
      }
    }
    throw new IllegalArgumentException("no ruling: " + code);
  }
}
