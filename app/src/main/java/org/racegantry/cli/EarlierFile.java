package org.racegantry.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.racegantry.journal.Journal;
import org.racegantry.live.People;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.search.Folding;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;
import org.racegantry.records.bests.EarlierRace;
import org.racegantry.records.bests.Runner;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;

/**
 * A race file as a source of bests.
 *
 * @param setup what was run
 * @param race who finished, in which official time
 * @param official whether all of its results were declared official
 */
record EarlierFile(Path file, RaceSetup setup, EarlierRace race, boolean official) {
  /** What a race file says now. */
  static Snapshot snapshot(Path file) {
    try (Journal journal = Journals.openReadOnly(file)) {
      return AsOf.read(file, journal, "");
    }
  }

  /** Reads one. */
  static EarlierFile read(Path file) {
    Snapshot snapshot = snapshot(file);
    Results results = snapshot.results();
    RaceSetup setup = results.setup();
    boolean official =
        setup.races().stream().allMatch(one -> results.state(one.id()) == ResultState.OFFICIAL);
    EarlierRace race = new EarlierRace(setup.name(), setup.date(), finishes(snapshot));
    return new EarlierFile(file, setup, race, official);
  }

  private static List<EarlierRace.Finish> finishes(Snapshot snapshot) {
    Results results = snapshot.results();
    long[] times_ms = results.times_ms(results.setup().points().size() - 1);
    List<EarlierRace.Finish> finishes = new ArrayList<>();
    for (int i = 0; i < times_ms.length; i++) {
      if (times_ms[i] > 0) {
        Entrant who = results.entrants().get(i);
        finishes.add(
            new EarlierRace.Finish(
                who.bib().text(),
                runner(snapshot.people(), who),
                OfficialTime.seconds(times_ms[i])));
      }
    }
    return finishes;
  }

  /** What is known of the person behind an entry; words of a name are in no order. */
  static Runner runner(People people, Entrant who) {
    Person person = people.of(who.id());
    String[] words = Folding.sortable(person.fullName()).split(" ");
    Arrays.sort(words);
    return new Runner(String.join(" ", words), born(person.birthDate()), who.sex(), who.age());
  }

  private static Optional<LocalDate> born(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException unread) {
      return Optional.empty();
    }
  }
}
