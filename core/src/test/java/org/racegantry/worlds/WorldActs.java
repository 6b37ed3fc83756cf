package org.racegantry.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/** Turns the act lines of a world into changes. */
final class WorldActs {
  private final RaceSetup setup;
  private final WorldClock clock;

  /** Who has a bib: the entrant entered last with it. */
  private final Map<Bib, EntrantId> ids = new LinkedHashMap<>();

  WorldActs(RaceSetup setup, WorldClock clock) {
    this.setup = setup;
    this.clock = clock;
  }

  /** What the line changes. */
  List<Change> changes(WorldLine line) {
    return switch (line.word(0)) {
      case "entrant" -> entrant(line);
      case "remove" -> List.of(new Change.EntrantRemoved(who(line, 1)));
      case "chip" -> List.of(chip(line));
      case "gun" -> List.of(new Change.GunSet(line.word(1), clock.ms(line.word(2))));
      case "clock" -> List.of(clockSet(line));
      case "dns", "dnf", "dq", "np", "ok" -> List.of(ruling(line));
      case "judge" -> List.of(judged(line));
      case "time" -> List.of(stated(line));
      case "strike" ->
          List.of(new Change.ReadStruck(line.word(1), line.word(2), clock.ms(line.word(3))));
      case "declare" -> List.of(declared(line));
      case "setup" -> List.of(new Change.SetupSet(changed(line)));
      default -> throw line.bad("no fact begins like this");
    };
  }

  /** The race as it was set up first, with other limits or without one line. */
  private RaceSetup changed(WorldLine line) {
    String without = line.value("without", "");
    return new RaceSetup(
        setup.name(),
        setup.date(),
        setup.zone(),
        setup.rules(),
        setup.course(),
        setup.points(),
        setup.lines().stream().filter(one -> !one.id().equals(without)).toList(),
        setup.waves(),
        setup.races(),
        setup.rankings(),
        WorldSetup.limits(line));
  }

  private List<Change> entrant(WorldLine line) {
    Bib bib = new Bib(line.word(1));
    String own = line.value("id", "");
    EntrantId id = own.isEmpty() ? idOf(bib) : EntrantId.parse(own);
    ids.put(bib, id);
    String sex = "";
    String nation = "";
    int age = Entrant.UNKNOWN;
    for (String word : line.wordsFrom(2)) {
      sex = word.matches("[MFX]") ? word : sex;
      nation = word.matches("[A-Z]{3}") ? word : nation;
      age = word.matches("[0-9]+") ? Integer.parseInt(word) : age;
    }
    Entrant entrant =
        new Entrant(
            id,
            bib,
            sex,
            age,
            nation,
            line.value("club", ""),
            line.value("team", ""),
            line.value("division", ""),
            line.value("wave", ""),
            line.value("race", ""),
            Entrant.UNKNOWN,
            Entrant.UNKNOWN);
    List<Change> changes = new ArrayList<>(List.of(new Change.EntrantSet(entrant)));
    for (String chip : line.value("chip", "").split(",")) {
      if (!chip.isEmpty()) {
        changes.add(new Change.ChipSet(chip, id, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
      }
    }
    return changes;
  }

  private static EntrantId idOf(Bib bib) {
    boolean number = bib.text().matches("[0-9]{1,9}");
    return new EntrantId(number ? Long.parseLong(bib.text()) : 1L << 40 | bib.text().hashCode());
  }

  private EntrantId who(WorldLine line, int word) {
    Bib bib = new Bib(line.word(word));
    return ids.getOrDefault(bib, idOf(bib));
  }

  private Change chip(WorldLine line) {
    return new Change.ChipSet(line.word(1), who(line, 2), from_ms(line), until_ms(line));
  }

  private Change clockSet(WorldLine line) {
    long offset_ms = WorldSetup.seconds_ms(line.word(2));
    return new Change.ClockSet(line.word(1), offset_ms, from_ms(line), until_ms(line));
  }

  private long from_ms(WorldLine line) {
    String from = line.value("from", "");
    return from.isEmpty() ? Change.ChipSet.ALWAYS : clock.ms(from);
  }

  private long until_ms(WorldLine line) {
    String until = line.value("until", "");
    return until.isEmpty() ? Change.ChipSet.FOREVER : clock.ms(until);
  }

  private Change ruling(WorldLine line) {
    Status status = Status.valueOf(line.word(0).toUpperCase(Locale.ROOT));
    String rule = line.size() > 2 ? line.word(2) : "";
    return new Change.StatusSet(who(line, 1), status, rule);
  }

  private Change judged(WorldLine line) {
    List<EntrantId> order = new ArrayList<>();
    for (int i = 2; i < line.size(); i++) {
      order.add(who(line, i));
    }
    return new Change.OrderJudged(line.word(1), order);
  }

  private Change stated(WorldLine line) {
    String source = line.size() > 4 ? line.word(4) : "manual";
    return new Change.TimeSet(who(line, 1), line.word(2), clock.ms(line.word(3)), source);
  }

  private static Change declared(WorldLine line) {
    ResultState state = ResultState.valueOf(line.word(1).toUpperCase(Locale.ROOT));
    return new Change.ResultsDeclared(line.size() > 2 ? line.word(2) : "", state);
  }
}
