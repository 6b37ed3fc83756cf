package org.racegantry.publish.records;

import java.util.Objects;
import java.util.Optional;
import org.racegantry.publish.PublicFace;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.AllTimeSays;
import org.racegantry.records.Verdict;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.book.Day;

/**
 * A verdict with everything a page says beside it.
 *
 * @param verdict it
 * @param race the race the time was run in
 * @param finish the finish of the course
 * @param entrant who
 * @param face how much of the person is shown
 * @param book the record books as of the day that was asked for
 * @param allTime where the time stands among all there ever were, if that can be said
 */
public record VerdictLine(
    Verdict verdict,
    Race race,
    TimingPoint finish,
    Entrant entrant,
    PublicFace face,
    Day book,
    Optional<AllTimeSays> allTime) {
  public VerdictLine {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(finish, "finish");
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(face, "face");
    Objects.requireNonNull(book, "book");
    Objects.requireNonNull(allTime, "allTime");
  }

  /** Whether the time is one of the finish, and not of a point on the way. */
  public boolean atFinish() {
    return verdict.point().equals(finish);
  }

  /** What became of the mark to beat up to that day, in words; empty without one. */
  public String statesOfMark() {
    return verdict.toBeat().map(book::states).orElse("");
  }

  /** The state of the mark to beat on that day, as programs read it; empty without one. */
  public String stateOfMark() {
    return verdict.toBeat().map((BookMark mark) -> book.state(mark).code()).orElse("");
  }
}
