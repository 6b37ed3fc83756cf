package org.racegantry.race;

import java.util.List;
import java.util.Objects;

/**
 * One thing an official's act changes. A later change of the same thing replaces the earlier one.
 */
public sealed interface Change {
  /** The course, points, lines, waves, races and rankings, whole; replaces any earlier setup. */
  record SetupSet(RaceSetup setup) implements Change {
    public SetupSet {
      Objects.requireNonNull(setup, "setup");
    }
  }

  /** An entrant is entered, or the entry with this id is replaced. */
  record EntrantSet(Entrant entrant) implements Change {
    public EntrantSet {
      Objects.requireNonNull(entrant, "entrant");
    }
  }

  /** An entry is taken out of the race as if it had never been made. */
  record EntrantRemoved(EntrantId entrant) implements Change {
    public EntrantRemoved {
      Objects.requireNonNull(entrant, "entrant");
    }
  }

  /**
   * A chip belongs to an entrant for a stretch of time. Where stretches of one chip overlap, the
   * later change wins for the time they share.
   *
   * @param from_ms first moment, inclusive, in milliseconds since 1970, or {@link #ALWAYS}
   * @param until_ms last moment, exclusive, or {@link #FOREVER}
   */
  record ChipSet(String chip, EntrantId entrant, long from_ms, long until_ms) implements Change {
    /** Stands for no beginning. */
    public static final long ALWAYS = Long.MIN_VALUE;

    /** Stands for no end. */
    public static final long FOREVER = Long.MAX_VALUE;

    public ChipSet {
      Objects.requireNonNull(chip, "chip");
      Objects.requireNonNull(entrant, "entrant");
      if (from_ms >= until_ms) {
        throw new IllegalArgumentException("chip " + chip + ": the stretch of time is empty");
      }
    }
  }

  /** The gun of a wave was fired at this moment. */
  record GunSet(String wave, long time_ms) implements Change {
    public GunSet {
      Objects.requireNonNull(wave, "wave");
    }
  }

  /**
   * A reader's clock was wrong: {@code offset_ms} is added to its reads with reader times from
   * {@code from_ms} (inclusive) until {@code until_ms} (exclusive). The latest change that covers a
   * read's time is the one that counts; corrections do not add up.
   */
  record ClockSet(String reader, long offset_ms, long from_ms, long until_ms) implements Change {
    public ClockSet {
      Objects.requireNonNull(reader, "reader");
      if (from_ms >= until_ms) {
        throw new IllegalArgumentException("reader " + reader + ": the stretch of time is empty");
      }
    }
  }

  /**
   * An official rules on an entrant's status; {@link Status#OK} takes an earlier ruling back.
   *
   * @param rule the rule a disqualification rests on, such as {@code TR55.10}; else may be empty
   */
  record StatusSet(EntrantId entrant, Status status, String rule) implements Change {
    public StatusSet {
      Objects.requireNonNull(entrant, "entrant");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(rule, "rule");
    }
  }

  /**
   * The judges saw these entrants of one race finish in this order. It overrides the chips' order
   * among the entrants named, and says nothing about anyone else.
   */
  record OrderJudged(String race, List<EntrantId> order) implements Change {
    public OrderJudged {
      Objects.requireNonNull(race, "race");
      order = List.copyOf(order);
    }
  }

  /**
   * An official states when an entrant was at a point, from video, a stopwatch or a tic sheet; it
   * replaces what the reads say there.
   *
   * @param source where the time comes from, such as {@code video} or {@code manual}
   */
  record TimeSet(EntrantId entrant, String point, long time_ms, String source) implements Change {
    public TimeSet {
      Objects.requireNonNull(entrant, "entrant");
      Objects.requireNonNull(point, "point");
      Objects.requireNonNull(source, "source");
    }
  }

  /** An official strikes one read: it stays in the journal and counts for nothing. */
  record ReadStruck(String reader, String chip, long time_ms) implements Change {
    public ReadStruck {
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(chip, "chip");
    }
  }

  /** The results of a race are declared; an empty {@code race} means all races. */
  record ResultsDeclared(String race, ResultState state) implements Change {
    public ResultsDeclared {
      Objects.requireNonNull(race, "race");
      Objects.requireNonNull(state, "state");
    }
  }

  /** The record book results are held against; replaces any earlier book of the same name. */
  record RecordBookSet(String book, List<RecordMark> marks) implements Change {
    public RecordBookSet {
      Objects.requireNonNull(book, "book");
      marks = List.copyOf(marks);
    }
  }

  /** A paper that a record rests on came in; replaces any earlier one of the same thing. */
  record PaperSet(Paper paper) implements Change {
    public PaperSet {
      Objects.requireNonNull(paper, "paper");
    }
  }

  /** Something was said or seen; a note with the same id is replaced. */
  record NoteSet(Note note) implements Change {
    public NoteSet {
      Objects.requireNonNull(note, "note");
    }
  }

  /** What earlier editions of this race came to; replaces all that was known of them. */
  record EditionsSet(List<Edition> editions) implements Change {
    public EditionsSet {
      editions = List.copyOf(editions);
    }
  }
}
