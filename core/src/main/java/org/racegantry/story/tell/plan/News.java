package org.racegantry.story.tell.plan;

import java.util.Comparator;
import java.util.Optional;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Value;

/** What mattered most in a contest; earlier ones matter more. */
enum News {
  /** A record fell. */
  RECORD(300),
  /** A time that may become a record. */
  PENDING(250),
  /** Decided within ten seconds among those who were together to the end. */
  SPRINT(150),
  /** The winner had been dropped, by a good way and until late. */
  COMEBACK(160),
  /** The winner had never raced the distance. */
  DEBUT(140),
  /** The widest margin known. */
  MARGIN(120),
  /** Somebody won. */
  WIN(100),
  /** The fastest of those who did not run beside each other. */
  FASTEST(60),
  /** Under way, and somebody leads. */
  UNDER_WAY(90),
  /** Under way, and nobody was seen on the course yet. */
  STARTED(30),
  /** Over, and nobody came in. */
  NOBODY(40),
  /** Nobody has been seen yet. */
  NOT_YET(20);

  private static final long WIDE_S = 60;
  private static final int KNOWN = 5;
  private static final long LOST_MS = 20_000;

  private final int weight;

  News(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  static News of(View view) {
    if (view.win().isEmpty()) {
      return withoutWinner(view);
    }
    if (!view.beside()) {
      return FASTEST;
    }
    Optional<Moment.RecordSaid> record = record(view);
    if (record.isPresent()) {
      boolean sure = fell(record.get());
      return sure ? RECORD : PENDING;
    }
    if (comeback(view).isPresent()) {
      return COMEBACK;
    }
    if (sprint(view).isPresent()) {
      return SPRINT;
    }
    if (debut(view)) {
      return DEBUT;
    }
    boolean wide =
        view.first(Moment.MarginRanked.class)
            .filter(margin -> margin.rank() == 1 && margin.of() >= KNOWN)
            .filter(margin -> margin.margin_s() >= WIDE_S)
            .isPresent();
    return wide ? MARGIN : WIN;
  }

  private static News withoutWinner(View view) {
    boolean leads = view.first(Moment.LeadGroup.class).isPresent();
    boolean started = view.numbers().filter(numbers -> numbers.started() > 0).isPresent();
    if (view.live()) {
      return leads ? UNDER_WAY : started ? STARTED : NOT_YET;
    }
    return NOBODY;
  }

  /** The widest record of a scope above the runner's own that the winner broke or may have. */
  static Optional<Moment.RecordSaid> record(View view) {
    return view.all(Moment.RecordSaid.class).stream()
        .filter(said -> said.athlete() == view.winner())
        .filter(said -> said.verdict().point().equals(view.finish()))
        .filter(said -> said.verdict().hasMark() && isGreat(said.verdict().key().scope()))
        .filter(said -> fell(said) || said.verdict().ruling() == Ruling.PENDING)
        .min(
            Comparator.comparing((Moment.RecordSaid said) -> !fell(said))
                .thenComparing(said -> said.verdict().key()));
  }

  static boolean fell(Moment.RecordSaid said) {
    Ruling ruling = said.verdict().ruling();
    return ruling == Ruling.RECORD || ruling == Ruling.EQUAL;
  }

  static boolean isGreat(Scope scope) {
    return switch (scope) {
      case WORLD, AREA, NATIONAL, COURSE, EVENT -> true;
      case PERSONAL, SEASON -> false;
    };
  }

  static Optional<Moment.CameBack> comeback(View view) {
    return view.all(Moment.CameBack.class).stream()
        .filter(back -> back.athlete() == view.winner())
        .filter(back -> back.worst().gap_ms() >= LOST_MS)
        .filter(back -> 2 * back.caught().distance_mm() > view.course().length_mm())
        .findFirst();
  }

  static Optional<Moment.Sprint> sprint(View view) {
    return view.all(Moment.Sprint.class).stream().filter(Moment.Sprint::forWin).findFirst();
  }

  static boolean debut(View view) {
    return view.all(Moment.Career.class).stream()
        .anyMatch(career -> career.debut() && career.athlete() == view.winner());
  }

  /** {@code yes} where the winner had never raced the distance. */
  static Value.Choice debutChoice(View view) {
    return new Value.Choice(debut(view) ? "yes" : "no");
  }
}
