package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.records.RecordKey;

/** The record books as of a day. Immutable, and quick: it is asked for every runner. */
public final class Day {
  /**
   * A mark that counts on that day.
   *
   * @param mark it
   * @param state its state on that day
   */
  private record Counting(BookMark mark, MarkState state) {
    /** The fastest first; of equals, the recognised one, then the one set first. */
    static final Comparator<Counting> ORDER =
        Comparator.comparingLong((Counting counting) -> counting.mark().mark_s())
            .thenComparing(Counting::pending)
            .thenComparing(counting -> counting.mark().date())
            .thenComparing(counting -> counting.mark().line().athlete());

    boolean pending() {
      return state == MarkState.PENDING;
    }

    /** Whether it was beaten, on its day at the latest, by a mark that is pending. */
    boolean isBehind(List<BookMark> pending) {
      return state == MarkState.LISTED
          && pending.stream().anyMatch(faster -> !faster.date().isAfter(mark.date()));
    }
  }

  private final LocalDate day;
  private final Annulments annulments;
  private final Map<RecordKey, List<Counting>> counting = new LinkedHashMap<>();
  private final Map<RecordKey, List<BookLine.Complete>> complete = new LinkedHashMap<>();
  private final Map<Run, List<BookMark>> splits = new LinkedHashMap<>();

  /** One run of one athlete. */
  private record Run(Holder holder, LocalDate date) {
    static Run of(BookMark mark) {
      return new Run(Holder.of(mark), mark.date());
    }
  }

  Day(LocalDate day, List<BookMark> marks, List<BookLine.Complete> said) {
    this.day = day;
    this.annulments = new Annulments(marks);
    for (BookMark mark : marks) {
      if (!mark.date().isAfter(day)) {
        take(mark);
      }
    }
    counting.values().forEach(list -> list.sort(Counting.ORDER));
    splits
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingLong(mark -> mark.key().event().distance_mm())));
    for (BookLine.Complete list : said) {
      complete.computeIfAbsent(list.key(), none -> new ArrayList<>()).add(list);
    }
  }

  private void take(BookMark mark) {
    MarkState state = state(mark);
    if (state == MarkState.SPLIT) {
      splits.computeIfAbsent(Run.of(mark), none -> new ArrayList<>()).add(mark);
    } else if (state.counts()) {
      counting
          .computeIfAbsent(mark.key(), none -> new ArrayList<>())
          .add(new Counting(mark, state));
    }
  }

  /** Which day. */
  public LocalDate day() {
    return day;
  }

  /**
   * The mark to beat: the fastest that counts on that day, pending ones too. None where the books
   * hold none.
   *
   * @param own the performance it is held against, which is left out
   */
  public Optional<BookMark> toBeat(RecordKey key, Own own) {
    for (Counting mark : counting.getOrDefault(key, List.of())) {
      if (!own.is(mark.mark())) {
        return Optional.of(mark.mark());
      }
    }
    return Optional.empty();
  }

  /**
   * The same without pending marks: the record as it was recognised on that day. A mark that is
   * listed behind a pending one was no record when it was set, and is not recognised as one.
   */
  public Optional<BookMark> recognised(RecordKey key, Own own) {
    List<BookMark> pending = new ArrayList<>();
    for (Counting mark : counting.getOrDefault(key, List.of())) {
      if (own.is(mark.mark())) {
        continue;
      }
      if (mark.pending()) {
        pending.add(mark.mark());
      } else if (!mark.isBehind(pending)) {
        return Optional.of(mark.mark());
      }
    }
    return Optional.empty();
  }

  /** Every mark as fast as the one to beat, itself the first: a record can have two holders. */
  public List<BookMark> holders(RecordKey key, Own own) {
    List<BookMark> holders = new ArrayList<>();
    for (Counting mark : counting.getOrDefault(key, List.of())) {
      if (own.is(mark.mark())) {
        continue;
      }
      if (!holders.isEmpty() && mark.mark().mark_s() != holders.getFirst().mark_s()) {
        break;
      }
      holders.add(mark.mark());
    }
    return holders;
  }

  /**
   * The state of a mark of these books on that day, by its own history and by what was said of the
   * athlete's other marks. A mark set later has the state it was set in.
   */
  public MarkState state(BookMark mark) {
    StateStep own = own(mark);
    return annulments.of(mark, own, day).isPresent() ? MarkState.ANNULLED : own.state();
  }

  private StateStep own(BookMark mark) {
    StateStep last = mark.history().getFirst();
    for (StateStep step : mark.history()) {
      if (!step.since().isAfter(day)) {
        last = step;
      }
    }
    return last;
  }

  /** What became of a mark up to that day: {@code set 2022-09-25, ratified 2023-01-17}. */
  public String states(BookMark mark) {
    return StateWords.of(mark, day, annulments.of(mark, own(mark), day));
  }

  /**
   * Where a time stands among the marks of a key that count on that day.
   *
   * @param official_s the time in whole seconds
   * @param own the performance itself, which is left out
   */
  public AllTime rank(RecordKey key, long official_s, Own own) {
    List<BookMark> faster = new ArrayList<>();
    boolean any = false;
    for (Counting mark : counting.getOrDefault(key, List.of())) {
      if (own.is(mark.mark())) {
        continue;
      }
      any = true;
      if (mark.mark().mark_s() >= official_s) {
        break;
      }
      faster.add(mark.mark());
    }
    boolean best = any && faster.isEmpty();
    return new AllTime(faster.size() + 1, best || isComplete(key, official_s), faster);
  }

  private boolean isComplete(RecordKey key, long official_s) {
    return complete.getOrDefault(key, List.of()).stream()
        .anyMatch(list -> official_s <= list.down_s() && !day.isAfter(list.asOf()));
  }

  /** Times on the way of the run of a mark, the shortest distance first. */
  public List<BookMark> splitsOf(BookMark mark) {
    return splits.getOrDefault(Run.of(mark), List.of()).stream()
        .filter(split -> split.key().event().distance_mm() < mark.key().event().distance_mm())
        .toList();
  }
}
