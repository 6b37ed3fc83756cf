package org.racegantry.publish.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.publish.Marks;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.race.Basis;
import org.racegantry.race.Elapsed;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;

/** The words that the lists for people share: terminal, page, print. */
final class Wording {
  /** How the times of every list were rounded. */
  static final String ROUNDED = "rounded up to the next whole second";

  private Wording() {}

  /** {@code 1}, {@code =3}, or empty without a place. */
  static String place(Row row) {
    if (!row.placed()) {
      return "";
    }
    return row.shared() ? "=" + row.place() : Integer.toString(row.place());
  }

  /** The time that ranks here, or the status in its stead. */
  static String time(Row row) {
    return switch (row.result().status()) {
      case OK, NP -> row.shownTime();
      case RUNNING -> row.shownTime().isEmpty() ? "on course" : row.shownTime();
      case DNF -> row.placed() ? row.shownTime() : "DNF";
      case DNS -> "DNS";
      case DQ -> "DQ";
      case NOT_SEEN -> "not seen";
    };
  }

  /** What stands above the time that does not rank here. */
  static String otherHead(ResultSection section) {
    return section.basis() == Basis.GUN ? "Net" : "Gun";
  }

  /** Whether that time tells anything: a start line that takes minutes to cross does. */
  static boolean showsOther(ResultList list, List<Row> rows) {
    return list.atFinish() && rows.stream().anyMatch(row -> row.other_s() != row.official_s());
  }

  /** The time that does not rank here, or empty. */
  static String other(Row row) {
    return row.other_s() == Split.UNKNOWN ? "" : Elapsed.hms(row.other_s());
  }

  /** {@code +1:58} behind the first; empty for the first and where there is no place. */
  static String gap(Row row) {
    if (!row.placed() || row.gap_s() == 0 && row.interval_s() == Split.UNKNOWN) {
      return "";
    }
    return (row.gap_s() < 0 ? "" : "+") + Elapsed.brief(row.gap_s());
  }

  /** A split as it is shown, rounded up to the second; empty where there is none. */
  static String split(long elapsed_ms) {
    return elapsed_ms == Split.UNKNOWN ? "" : Elapsed.brief(OfficialTime.seconds(elapsed_ms));
  }

  /** What stands in the last column: why there is no place or time, then the marks. */
  static String remarks(ResultList list, Row row) {
    List<String> words = new ArrayList<>();
    switch (row.result().status()) {
      case DQ -> words.add(PlainText.line(row.result().rule()));
      case NP -> words.add("not placed");
      case DNF, RUNNING -> {
        if (!row.placed() || list.atFinish()) {
          row.lastSeen().ifPresent(split -> words.add(lastSeen(row, split)));
        }
      }
      case OK, DNS, NOT_SEEN -> {}
    }
    words.addAll(grouped(row.marks()));
    words.removeIf(String::isEmpty);
    return String.join(" ", words);
  }

  /** {@code est:5K,10K} for {@code est:5K est:10K}: a person reads the word once. */
  static List<String> grouped(List<String> marks) {
    Map<String, String> byKind = new LinkedHashMap<>();
    for (String mark : marks) {
      String plain = PlainText.line(mark);
      String kind = Marks.kind(plain);
      byKind.merge(kind, plain, (before, also) -> before + "," + also.substring(kind.length()));
    }
    return List.copyOf(byKind.values());
  }

  /** One line for each kind of mark the list holds. */
  static List<String> legend(ResultList list) {
    Set<String> seen = new TreeSet<>();
    List<String> lines = new ArrayList<>();
    for (ResultSection section : list.sections()) {
      for (Row row : section.rows()) {
        for (String mark : row.marks()) {
          if (seen.add(Marks.kind(mark))) {
            lines.add(Marks.kind(mark).replace(":", "") + ": " + Marks.meaning(mark));
          }
        }
      }
    }
    lines.sort(null);
    return lines;
  }

  /** {@code gun time, official v2, as of 14:02:11}: what a section's heading says on its right. */
  static String state(ResultList list, ResultSection section) {
    return section.basisWord() + ", " + section.stateWord() + ", " + list.asOf();
  }

  private static String lastSeen(Row row, Split split) {
    return "last seen "
        + PlainText.line(split.point().id())
        + " "
        + Elapsed.brief(OfficialTime.seconds(row.shown_ms(split)));
  }
}
