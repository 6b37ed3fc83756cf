package org.racegantry.ingest.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Basis;
import org.racegantry.race.Filter;
import org.racegantry.race.FilterParser;
import org.racegantry.race.Race;
import org.racegantry.race.Ties;
import org.racegantry.race.Wave;

/** Reads {@code [[waves]]} and {@code [[races]]}. */
final class StartReader {
  /** Faster than any road race was ever run, slower than a racing chair goes. */
  static final BigDecimal USUAL_FASTEST_KMH = BigDecimal.valueOf(26);

  private final Section file;
  private final Ids waveIds = new Ids("wave");
  private final Ids raceIds = new Ids("race");

  StartReader(Section file) {
    this.file = file;
  }

  /** The waves; {@code date} and {@code zone} may be null where they were wrong. */
  List<Wave> waves(LocalDate date, ZoneId zone) {
    List<Wave> waves = new ArrayList<>();
    List<Section> sections = file.sections("waves");
    for (Section section : sections) {
      String id = waveIds.declare(section).orElse("");
      Optional<LocalTime> planned =
          section.required("planned", LocalTime.class, "10:00:00, without quotes");
      section.close();
      if (planned.isPresent()) {
        checkClock(section, planned.get(), date, zone);
        waves.add(new Wave(id, planned.get()));
      }
    }
    if (sections.isEmpty()) {
      file.error(
          file.here(),
          "has no [[waves]], so no gun can ever be set",
          "add [[waves]] with id = \"start\" and planned = 10:00:00");
    }
    return waves;
  }

  private void checkClock(Section section, LocalTime planned, LocalDate date, ZoneId zone) {
    if (date == null || zone == null) {
      return;
    }
    int offsets = zone.getRules().getValidOffsets(date.atTime(planned)).size();
    if (offsets == 0) {
      section.error(
          "planned", "does not exist on that day: the clocks go forward", "write the new time");
    } else if (offsets > 1) {
      section.warning(
          section.place("planned"),
          "comes twice on that day: the clocks go back",
          "the first of the two is taken until the gun is recorded");
    }
  }

  /** The races; call after {@link #waves}, whose ids they name. */
  List<Race> races() {
    List<Race> races = new ArrayList<>();
    for (Section section : file.sections("races")) {
      races.add(race(section));
    }
    if (races.isEmpty()) {
      // A file without [[races]] has one nobody declared, and rankings and papers may name it.
      races.add(everybody());
      raceIds.assume(races.getFirst().id(), file.here());
    }
    return races;
  }

  private Race race(Section section) {
    String id = raceIds.declare(section).orElse("");
    String name = section.text("name").orElse(id);
    Filter filter = filter(section);
    List<String> waves = new ArrayList<>();
    for (Section.Place named : section.texts("waves")) {
      if (waveIds.check(section, named)) {
        waves.add(named.value());
      }
    }
    Basis basis = Choice.of(section, "basis", Basis.class, Basis.GUN);
    Ties ties = Choice.of(section, "ties", Ties.class, Ties.JUDGED);
    long fastest = Amounts.speed_mm_per_s(section, "fastest_kmh", USUAL_FASTEST_KMH);
    long limit_ms = Amounts.limit_ms(section);
    section.close();
    return new Race(id, name, filter, waves, basis, ties, fastest, limit_ms);
  }

  private static Race everybody() {
    long fastest = USUAL_FASTEST_KMH.movePointRight(6).longValueExact() / 3600;
    return new Race(
        "race", "", Filter.ALL, List.of(), Basis.GUN, Ties.JUDGED, fastest, Race.NO_LIMIT);
  }

  /** The ids of the races, for the rankings and papers that name them. */
  Ids raceIds() {
    return raceIds;
  }

  /** The filter under {@code filter}; everybody where the key is absent or wrong. */
  static Filter filter(Section section) {
    String text = section.text("filter").orElse("");
    try {
      return FilterParser.parse(text);
    } catch (FilterParser.BadFilter bad) {
      section.error(
          "filter",
          "is no filter: in it, " + bad.getMessage(),
          "write something like sex = F and age >= 40");
      return Filter.ALL;
    }
  }
}
