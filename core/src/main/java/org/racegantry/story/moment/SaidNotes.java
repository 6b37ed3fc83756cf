package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Note;
import org.racegantry.scoring.Results;
import org.racegantry.story.Contest;
import org.racegantry.story.Spoken;
import org.racegantry.story.Where;

/**
 * Puts what people said where it belongs: to the contest of whom it is about, else to the first of
 * its race, else to the first of all; and to its distance. Where no moment is named, the weather is
 * told at the start and anything else at the finish. What was erased is not told.
 */
final class SaidNotes {
  private SaidNotes() {}

  /** The notes of a contest, in the order they were entered. */
  static List<Moment> of(Scene scene, List<Contest> contests) {
    List<Moment> said = new ArrayList<>();
    for (Spoken spoken : scene.sources().notes()) {
      List<Integer> who = who(scene.results(), spoken.note());
      if (!spoken.words().isBlank() && belongs(scene, contests, spoken.note(), who)) {
        said.add(new Moment.Said(scene.contest(), where(scene, spoken.note()), who, spoken));
      }
    }
    return said;
  }

  private static List<Integer> who(Results results, Note note) {
    return note.about().stream().map(results::indexOf).filter(entrant -> entrant >= 0).toList();
  }

  private static boolean belongs(
      Scene scene, List<Contest> contests, Note note, List<Integer> who) {
    if (!who.isEmpty()) {
      return scene.has(who.getFirst());
    }
    Contest first =
        contests.stream()
            .filter(contest -> contest.race().id().equals(note.race()))
            .findFirst()
            .orElseGet(contests::getFirst);
    return scene.contest().equals(first);
  }

  private static Where where(Scene scene, Note note) {
    long line_mm = scene.line().to_mm();
    if (note.distance_mm() != Note.UNKNOWN) {
      return Where.at(Math.clamp(note.distance_mm(), 0, line_mm));
    }
    return note.kind() == Note.Kind.WEATHER ? Where.at(0) : scene.line();
  }
}
