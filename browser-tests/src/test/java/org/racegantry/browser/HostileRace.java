package org.racegantry.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.racegantry.ingest.Recorder;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.rehearsal.Rehearsed;

/** A race in which nobody can be trusted: names, clubs, towns, notes, chips, reasons. */
final class HostileRace {
  private static final int STRANGERS = 60;

  private HostileRace() {}

  /** The same race, where each text about an entrant is one of these. */
  static Rehearsed of(Rehearsed race, List<String> texts) {
    List<Entrant> entrants = new ArrayList<>();
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < race.entrants().size(); i++) {
      Entrant entrant = race.entrants().get(i);
      entrants.add(entrant(entrant, text(texts, 13 * i + 5), text(texts, 29 * i + 7)));
      persons.add(
          new Person(
              entrant.id(),
              text(texts, i),
              i % 3 == 0 ? "" : text(texts, 7 * i + 1),
              "",
              "",
              text(texts, 11 * i + 3),
              text(texts, 17 * i + 2),
              Map.of("column", text(texts, 19 * i + 4))));
    }
    return new Rehearsed(
        race.setup(),
        entrants,
        persons,
        race.chips(),
        race.guns(),
        race.repairs(),
        race.truths(),
        race.reads());
  }

  private static Entrant entrant(Entrant entrant, String club, String team) {
    return new Entrant(
        entrant.id(),
        entrant.bib(),
        entrant.sex(),
        entrant.age(),
        entrant.nation(),
        club,
        team,
        entrant.division(),
        entrant.wave(),
        entrant.race(),
        entrant.personalBest_ms(),
        entrant.seasonBest_ms());
  }

  /** Chips nobody wears, readers nobody knows, and an official with odd reasons. */
  static void acts(Recorder recorder, Rehearsed race, List<String> texts) {
    List<Read> reads = new ArrayList<>();
    long from_ms = race.reads().time_ms(0);
    for (int i = 0; i < STRANGERS; i++) {
      String known = race.setup().lines().getFirst().readers().getFirst();
      String reader = i % 2 == 0 ? known : text(texts, 3 * i + 60);
      reads.add(Read.of(reader, text(texts, 5 * i + 90), from_ms + 1_000L * i));
    }
    recorder.submit("jsonlines " + texts.getLast(), ReadBatch.of(reads)).join();
    for (int i = 0; i < STRANGERS; i++) {
      int bib = i % race.entrants().size();
      Change change =
          new Change.ChipSet(
              text(texts, 23 * i + 80),
              race.entrants().get(bib).id(),
              Change.ChipSet.ALWAYS,
              Change.ChipSet.FOREVER);
      String by = text(texts, 31 * i + 95);
      String why = text(texts, 37 * i + 99);
      recorder.act(by.isBlank() ? "x" : by, why, Act.NOTHING, List.of(change), List.of());
    }
  }

  private static String text(List<String> texts, int i) {
    return texts.get(i % texts.size());
  }
}
