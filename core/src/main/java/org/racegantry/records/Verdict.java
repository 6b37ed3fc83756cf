package org.racegantry.records;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.race.EntrantId;
import org.racegantry.race.ResultState;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.rule.Decision;
import org.racegantry.scoring.Split;

/**
 * Whether one performance is a record of one key, and why.
 *
 * @param entrant who
 * @param key which record
 * @param point where the time was taken: the finish, or a point on the way
 * @param ruling record, equal, not, pending or unknown
 * @param toBeat the mark it is held against, with its states as of {@code RecordBook.Day}; none
 *     where the book holds none as of that day, or where the mark is the runner's own best
 * @param toBeat_s that mark in whole seconds, or {@link Split#UNKNOWN}
 * @param official_s the official time in whole seconds, as the result stands now
 * @param provisional_s the time the provisional result gave, or {@link Split#UNKNOWN} where none
 *     was declared
 * @param state how final the result is
 * @param conditions each with its evidence, in a fixed order
 */
public record Verdict(
    EntrantId entrant,
    RecordKey key,
    TimingPoint point,
    Ruling ruling,
    Optional<BookMark> toBeat,
    long toBeat_s,
    long official_s,
    long provisional_s,
    ResultState state,
    List<Condition> conditions) {
  /** What a verdict says. */
  public enum Ruling {
    /** Faster, and every condition is met. */
    RECORD,
    /** The same official time, and every condition is met: a record too. */
    EQUAL,
    /** Slower, or a condition is not met. */
    NOT,
    /** Fast enough, and nothing is against it, but a paper or an earlier mark is still open. */
    PENDING,
    /** Fast enough, but something it takes is not known. */
    UNKNOWN;

    /** The word for it in files and in programs. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Verdict {
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(ruling, "ruling");
    Objects.requireNonNull(toBeat, "toBeat");
    Objects.requireNonNull(state, "state");
    conditions = List.copyOf(conditions);
  }

  /** Whether there is a mark to be held against. */
  public boolean hasMark() {
    return toBeat_s != Split.UNKNOWN;
  }

  /** Official time less the mark, in whole seconds: below zero is faster. Only with a mark. */
  public long margin_s() {
    return official_s - toBeat_s;
  }

  /** The condition the ruling rests on: the first not met, not known or open; none for a record. */
  public Optional<Condition> decisive() {
    return Decision.decisive(conditions);
  }

  /** Whether the provisional result gave another time than the one that stands now. */
  public boolean provisionalDiffers() {
    return provisional_s != Split.UNKNOWN && provisional_s != official_s;
  }

  /** Provisional time less the mark, in whole seconds. Only with a mark and a provisional time. */
  public long provisionalMargin_s() {
    return provisional_s - toBeat_s;
  }
}
