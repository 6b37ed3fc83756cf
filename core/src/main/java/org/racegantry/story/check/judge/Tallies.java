package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.story.Contest;

/** Heads of every race and sex, counted in one walk over everybody. */
final class Tallies {
  private final Map<String, Heads> heads = new LinkedHashMap<>();
  private final Known known;

  private Tallies(Known known) {
    this.known = known;
  }

  private static final class Heads {
    private long entered;
    private long started;
    private long finished;
    private boolean open;
  }

  static Tallies of(Known known) {
    Tallies tallies = new Tallies(known);
    for (int i = 0; i < known.results().entrants().size(); i++) {
      String key = key(known.race(i), known.entrant(i).sex());
      Heads heads = tallies.heads.computeIfAbsent(key, _ -> new Heads());
      Status status = known.status(i);
      heads.entered++;
      heads.started += status == Status.DNS || status == Status.NOT_SEEN ? 0 : 1;
      heads.finished += known.finished(i) ? 1 : 0;
      heads.open |= known.running(i);
    }
    return tallies;
  }

  private static String key(Race race, String sex) {
    return race.id() + " " + sex;
  }

  /** The contest and its race, if one is named; the whole day and its largest race; men, women. */
  List<Tally> meant(Optional<Contest> contest) {
    List<Tally> meant = new ArrayList<>();
    contest.ifPresent(one -> meant.add(of(one.race(), one.sex())));
    contest.ifPresent(one -> meant.add(of(one.race())));
    List<Tally> races = known.setup().races().stream().map(this::of).toList();
    meant.add(races.stream().reduce((one, other) -> one.and(other, "")).orElseThrow());
    meant.add(
        races.stream()
            .reduce((one, other) -> other.started() > one.started() ? other : one)
            .orElseThrow());
    for (String sex : List.of("M", "F")) {
      known.setup().races().stream()
          .map(race -> of(race, sex))
          .reduce((one, other) -> one.and(other, sexWord(sex).substring(2)))
          .ifPresent(meant::add);
    }
    return meant;
  }

  private Tally of(Race race) {
    Tally all = of(race, "M").and(of(race, "F"), "");
    return all.and(of(race, "X"), "").and(of(race, ""), race.name());
  }

  private Tally of(Race race, String sex) {
    Heads of = heads.getOrDefault(key(race, sex), new Heads());
    return new Tally(
        race.name() + sexWord(sex),
        known.state(race),
        of.open,
        of.entered,
        of.started,
        of.finished);
  }

  private static String sexWord(String sex) {
    return switch (sex) {
      case "M" -> ", men";
      case "F" -> ", women";
      default -> "";
    };
  }
}
