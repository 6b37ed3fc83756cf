package org.racegantry.story.check.judge;

import java.util.List;
import org.racegantry.records.Category;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.records.book.BookMark;
import org.racegantry.story.Contest;

/** The verdicts on one athlete's finish time that a report can mean by the name of a record. */
final class Books {
  private Books() {}

  /**
   * Those with a mark to be held against. Records of ages are others, and a race that was only ever
   * held on one course has no other record than that of the course.
   */
  static List<Verdict> held(Known known, int who, Scope scope) {
    List<Verdict> held = of(known, who, scope);
    return held.isEmpty() && scope == Scope.EVENT ? of(known, who, Scope.COURSE) : held;
  }

  private static List<Verdict> of(Known known, int who, Scope scope) {
    return known.verdicts().of(who).stream()
        .filter(verdict -> verdict.key().scope() == scope)
        .filter(verdict -> verdict.point().equals(known.setup().finish()))
        .filter(verdict -> verdict.key().category().kind() != Category.Kind.AGE_GROUP)
        .filter(Verdict::hasMark)
        .toList();
  }

  /** Who stands for a contest when a report says that a record fell and not to whom; or -1. */
  static int best(Known known, Contest contest) {
    Lineup finish = known.lineup(contest, known.finish());
    return finish.size() == 0 ? -1 : finish.entrants()[0];
  }

  /** {@code world record}, {@code personal best}. */
  static String name(Scope scope) {
    return switch (scope) {
      case WORLD -> "world record";
      case AREA -> "area record";
      case NATIONAL -> "national record";
      case COURSE -> "course record";
      case EVENT -> "event record";
      case PERSONAL -> "personal best";
      case SEASON -> "season's best";
    };
  }

  /** {@code course record (2:02:37, Eliud Kipchoge, 2019)}. */
  static String mark(Verdict verdict) {
    String holder =
        verdict
            .toBeat()
            .map(BookMark::line)
            .map(line -> ", " + line.athlete() + ", " + year(line.date()))
            .orElse("");
    String kind =
        switch (verdict.key().category().kind()) {
          case WOMEN_ONLY -> " of a women-only race";
          case OPEN, MIXED, WHEELCHAIR, AGE_GROUP -> "";
        };
    return name(verdict.key().scope()) + kind + " (" + Say.time(verdict.toBeat_s()) + holder + ")";
  }

  private static String year(String date) {
    return date.length() < 4 ? date : date.substring(0, 4);
  }

  /** {@code 2:01:25 is 16 s outside the world record (2:01:09, Eliud Kipchoge, 2022)}. */
  static String margin(Verdict verdict) {
    long margin_s = verdict.margin_s();
    String how =
        margin_s == 0
            ? " equals the "
            : " is "
                + Say.gap(Math.abs(margin_s))
                + (margin_s < 0 ? " inside the " : " outside the ");
    return "The official time " + Say.time(verdict.official_s()) + how + mark(verdict);
  }
}
