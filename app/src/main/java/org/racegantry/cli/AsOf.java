package org.racegantry.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceFold;
import org.racegantry.live.Snapshot;
import org.racegantry.live.SnapshotReader;
import org.racegantry.race.RaceSetup;

/** Reads a race file as of its end, an entry of its journal or a moment of the race. */
final class AsOf {
  private AsOf() {}

  /**
   * The race as of {@code wanted}: empty for now, a whole number for the facts up to that journal
   * entry, a time for the reads up to that moment.
   */
  static Snapshot read(Path file, Journal journal, String wanted) {
    long last = journal.head().seq();
    if (last == 0) {
      throw new Failure(Exit.DATA, file + ": its journal is empty");
    }
    if (wanted.isEmpty()) {
      return atSeq(file, journal, last);
    }
    Optional<Long> seq = seq(wanted);
    if (seq.isPresent()) {
      return atSeq(file, journal, checked(file, seq.get(), last));
    }
    Snapshot now = atSeq(file, journal, last);
    Instant moment = moment("--as-of", wanted, now.results().setup());
    return SnapshotReader.atTime(journal, now, moment.toEpochMilli());
  }

  /** A race as it was known at a moment, and that moment in milliseconds since 1970. */
  record Known(Snapshot snapshot, long now_ms) {}

  /**
   * The race as it was known at {@code wanted}, by nothing that came later: empty for the latest
   * read, a whole number for the latest read up to that journal entry, a time for that moment.
   *
   * @param option what it is called on the command line
   */
  static Known known(Path file, Journal journal, String option, String wanted) {
    if (wanted.isEmpty() || seq(wanted).isPresent()) {
      Snapshot snapshot = read(file, journal, wanted);
      return new Known(snapshot, snapshot.results().latestRead_ms());
    }
    RaceSetup setup = read(file, journal, "").results().setup();
    long moment_ms = moment(option, wanted, setup).toEpochMilli();
    return new Known(SnapshotReader.knownAt(journal, moment_ms), moment_ms);
  }

  private static long checked(Path file, long seq, long last) {
    if (seq < 1 || seq > last) {
      throw new Failure(
          Exit.DATA, file + ": there is no entry " + seq + "; its journal holds 1 to " + last);
    }
    return seq;
  }

  private static Snapshot atSeq(Path file, Journal journal, long seq) {
    RaceFold fold = new RaceFold();
    fold.catchUp(journal, seq);
    if (!fold.ready()) {
      throw notSetUp(file, seq);
    }
    return fold.snapshot();
  }

  private static Failure notSetUp(Path file, long seq) {
    return new Failure(Exit.DATA, file + ": by entry " + seq + " no race was set up yet");
  }

  private static Optional<Long> seq(String wanted) {
    boolean digits = wanted.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && wanted.length() <= 18 ? Optional.of(Long.parseLong(wanted)) : Optional.empty();
  }

  private static Instant moment(String option, String wanted, RaceSetup setup) {
    try {
      if (wanted.indexOf('T') < 0) {
        LocalTime clock = LocalTime.parse(wanted.length() == 4 ? "0" + wanted : wanted);
        return setup.date().atTime(clock).atZone(setup.zone()).toInstant();
      }
      return OffsetDateTime.parse(wanted).toInstant();
    } catch (DateTimeParseException unread) {
      throw new Failure(
          Exit.USAGE,
          option
              + " "
              + wanted
              + ": write a journal entry (812), a clock time on race day (11:30:00) or a time"
              + " with its offset (2023-04-23T11:30:00+01:00)",
          unread);
    }
  }
}
