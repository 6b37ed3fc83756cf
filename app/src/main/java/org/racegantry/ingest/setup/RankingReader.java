package org.racegantry.ingest.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.race.Basis;
import org.racegantry.race.Filter;
import org.racegantry.race.Race;
import org.racegantry.race.RankingDef;
import org.racegantry.race.Ties;

/** Reads {@code [[rankings]]}. */
final class RankingReader {
  private final Section file;
  private final Ids raceIds;
  private final List<Race> races;
  private final Ids ids = new Ids("ranking");

  RankingReader(Section file, Ids raceIds, List<Race> races) {
    this.file = file;
    this.raceIds = raceIds;
    this.races = races;
  }

  /**
   * The rankings. Basis and ties that are not given are those of the race the ranking names, or of
   * the first race where it names none.
   */
  List<RankingDef> rankings() {
    List<RankingDef> rankings = new ArrayList<>();
    for (Section section : file.sections("rankings")) {
      String id = ids.declare(section).orElse("");
      String race = section.text("race").orElse("");
      if (!race.isEmpty()) {
        raceIds.check(section, section.place("race"));
      }
      Filter filter = StartReader.filter(section);
      List<Filter.Field> by = by(section);
      Race model = model(race);
      Basis basis = Choice.of(section, "basis", Basis.class, model.basis());
      Ties ties = Choice.of(section, "ties", Ties.class, model.ties());
      section.close();
      rankings.add(new RankingDef(id, race, filter, by, basis, ties));
    }
    return rankings;
  }

  private Race model(String id) {
    return races.stream().filter(race -> race.id().equals(id)).findFirst().orElse(races.getFirst());
  }

  private static List<Filter.Field> by(Section section) {
    List<String> words = Arrays.stream(Filter.Field.values()).map(Filter.Field::word).toList();
    List<Filter.Field> by = new ArrayList<>();
    for (Section.Place named : section.texts("by")) {
      int at = words.indexOf(named.value());
      if (at < 0) {
        section.error(
            named, "is nothing to divide a ranking by", Nearest.mend(named.value(), words));
      } else if (by.contains(Filter.Field.values()[at])) {
        section.error(named, "is named twice", "name each field once");
      } else {
        by.add(Filter.Field.values()[at]);
      }
    }
    return by;
  }
}
