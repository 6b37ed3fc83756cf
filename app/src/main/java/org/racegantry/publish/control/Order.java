package org.racegantry.publish.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/**
 * What a crew at the console wants done, in the words it typed. The desk reads them, holds them
 * against the facts and answers with a {@link Proposal}, or refuses.
 *
 * <p>Times are typed as {@code 10:00:00.250} in the race's zone or in full ISO 8601; {@code from}
 * and {@code until} may be empty for no limit.
 */
public sealed interface Order {

  /** The gun of a wave was fired. */
  record Gun(String wave, String time) implements Order {}

  /** Somebody was at a point at a time, from video, a stopwatch or a tic sheet ({@code source}). */
  record SetTime(String bib, String point, String time, String source) implements Order {}

  /** A list of such times, from a tic sheet or a video, as one act. */
  record SetTimes(List<SetTime> times) implements Order {
    public SetTimes {
      times = List.copyOf(times);
    }
  }

  /** A disqualification under a rule. */
  record Disqualify(String bib, String rule) implements Order {}

  /** DNS, DNF or NP; OK takes an earlier ruling back. */
  record Rule(String bib, Status status) implements Order {
    public Rule {
      Objects.requireNonNull(status, "status");
    }
  }

  /** The order in which the judges saw these bibs finish. */
  record Judge(String race, List<String> bibs) implements Order {
    public Judge {
      bibs = List.copyOf(bibs);
    }
  }

  /** A chip belongs to a bib for a stretch of time. */
  record AssignChip(String chip, String bib, String from, String until) implements Order {}

  /** A reader's clock was wrong by an offset. */
  record CorrectClock(String reader, long offset_ms, String from, String until) implements Order {}

  /** A reader that stood on no line is let in on one. */
  record Admit(String reader, String line) implements Order {}

  /** One read counts for nothing. */
  record Strike(String reader, String chip, String time) implements Order {}

  /** The results of a race, or of all where {@code race} is empty, are declared. */
  record Declare(String race, ResultState state) implements Order {
    public Declare {
      Objects.requireNonNull(state, "state");
    }
  }

  /** A paper a record rests on; {@code race}, {@code point}, bibs and evidence may be empty. */
  record StatePaper(
      String topic, String answer, String race, String point, List<String> bibs, String evidence)
      implements Order {
    public StatePaper {
      bibs = List.copyOf(bibs);
    }
  }

  /**
   * What was said or seen, for the story. Who said it may be empty of the weather; role, bibs,
   * place on the course and race may be empty too.
   */
  record TakeNote(
      String kind, String by, String role, List<String> bibs, String at, String race, String text)
      implements Order {
    public TakeNote {
      bibs = List.copyOf(bibs);
    }
  }

  /** An act is taken back. */
  record Undo(int act) implements Order {}

  /**
   * An entry is made or changed: {@code fields} holds columns of entries.csv and their new values;
   * what is not named stays as it is.
   */
  record Enter(String bib, Map<String, String> fields) implements Order {
    public Enter {
      fields = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(fields));
    }
  }

  /** Two entrants wore each other's bib: chips and reads change hands. */
  record Swap(String bib, String other) implements Order {}
}
