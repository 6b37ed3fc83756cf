package org.racegantry.publish;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Basis;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.scoring.Places;

/**
 * One standing with everything a page prints above and in it.
 *
 * @param race whose standing it is
 * @param ranking id of the ranking
 * @param group the value that divides it, such as {@code F 40-44}; empty where it is not divided
 * @param basis which time ranks
 * @param state how final the race's results are
 * @param version the N of official vN
 * @param rows in order; those with a place first
 */
public record ResultSection(
    Race race,
    String ranking,
    String group,
    Basis basis,
    ResultState state,
    int version,
    List<Row> rows) {
  public ResultSection {
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(ranking, "ranking");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(state, "state");
    rows = List.copyOf(rows);
  }

  /** {@code Elite men}, or {@code Elite men, division M 40-44}: what stands above the list. */
  public String title() {
    String raceName = PlainText.line(race.name().isEmpty() ? race.id() : race.name());
    if (ranking.equals(Selection.OVERALL)) {
      return raceName;
    }
    return raceName + ", " + PlainText.line((ranking + " " + group).strip());
  }

  /** {@code live}, {@code provisional} or {@code official v2}. */
  public String stateWord() {
    return switch (state) {
      case LIVE -> "live";
      case PROVISIONAL -> "provisional";
      case OFFICIAL -> "official v" + version;
    };
  }

  /** {@code gun time} or {@code net time}: which one ranks. */
  public String basisWord() {
    return switch (basis) {
      case GUN -> "gun time";
      case NET -> "net time";
    };
  }

  /** How many rows have a place. */
  public long placed() {
    return rows.stream().filter(row -> row.place() != Places.NONE).count();
  }
}
