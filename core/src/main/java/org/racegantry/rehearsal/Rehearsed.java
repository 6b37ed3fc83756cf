package org.racegantry.rehearsal;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;

/**
 * A whole race that has been rehearsed: what an organiser would enter beforehand, what the readers
 * would send on the day, and what really happened.
 *
 * @param setup the race as declared
 * @param entrants everybody entered, those who will not start among them
 * @param persons who they are; one per entrant, in the same order
 * @param chips one chip per entrant
 * @param guns the gun of each wave
 * @param repairs what officials would enter to put the faults right: reader clocks, chips that were
 *     carried over a mat by somebody else; empty without faults
 * @param truths what really happened; one per entrant, in the same order
 * @param reads what the readers sent, in order of arrival
 */
public record Rehearsed(
    RaceSetup setup,
    List<Entrant> entrants,
    List<Person> persons,
    List<Change.ChipSet> chips,
    List<Change.GunSet> guns,
    List<Change> repairs,
    List<Truth> truths,
    ReadStream reads) {
  public Rehearsed {
    Objects.requireNonNull(setup, "setup");
    Objects.requireNonNull(reads, "reads");
    entrants = List.copyOf(entrants);
    persons = List.copyOf(persons);
    chips = List.copyOf(chips);
    guns = List.copyOf(guns);
    repairs = List.copyOf(repairs);
    truths = List.copyOf(truths);
  }
}
