package org.racegantry.publish.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.race.Change;
import org.racegantry.race.ResultState;
import org.racegantry.scoring.Split;

/** Orders of a board against a comparison of what its cells show. */
class BoardOrderTest {
  @TempDir private Path folder;

  /** What a column is compared by, worked out of the row itself; null for nothing there. */
  private static final Map<String, Function<Board.Row, Comparable<?>>> COLUMNS =
      Map.of(
          "name", row -> bare(row.name()),
          "club", row -> row.club().isEmpty() ? null : bare(row.club()),
          "nation", row -> row.nation().isEmpty() ? null : row.nation(),
          "bib", row -> Integer.parseInt(row.bib()),
          "pace", row -> row.leg_ms() == Split.UNKNOWN ? null : row.pace_ms(),
          "at-5K", row -> split(row, 0),
          "at-FINISH", row -> split(row, 1));

  private static Long split(Board.Row row, int at) {
    Board.Cell cell = row.splits().get(at);
    return cell.estimate() || cell.elapsed_ms() == Split.UNKNOWN ? null : cell.elapsed_ms();
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace("ø", "o")
        .replaceAll("[^a-z0-9 ]", "")
        .strip();
  }

  @Test
  void everyColumnSortsLikeAComparisonOfItsCells() {
    for (long seed = 1; seed <= 4; seed++) {
      try (SmallField field = new SmallField(folder, seed)) {
        for (String column : COLUMNS.keySet()) {
          for (String times : List.of("", "net")) {
            demandSorted(field, column, times, "seed " + seed + " " + column + " " + times);
          }
        }
      }
    }
  }

  private static void demandSorted(SmallField field, String column, String times, String what) {
    Map<String, String> asked = new TreeMap<>(Map.of("view", "splits", "times", times));
    List<Board.Row> race = rows(field, asked);
    asked.put("sort", column);
    assertThat(bibs(rows(field, asked))).as(what).isEqualTo(bibs(naive(race, column, false)));
    asked.put("sort", "-" + column);
    assertThat(bibs(rows(field, asked))).as("-" + what).isEqualTo(bibs(naive(race, column, true)));
  }

  private static List<Board.Row> naive(List<Board.Row> race, String column, boolean reversed) {
    Function<Board.Row, Comparable<?>> key = COLUMNS.get(column);
    List<Board.Row> with =
        new ArrayList<>(race.stream().filter(r -> key.apply(r) != null).toList());
    Comparator<Board.Row> order = (one, other) -> compare(key.apply(one), key.apply(other));
    with.sort(reversed ? order.reversed() : order);
    with.addAll(race.stream().filter(row -> key.apply(row) == null).toList());
    return with;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>> int compare(Comparable<?> one, Comparable<?> other) {
    return ((T) one).compareTo((T) other);
  }

  @Test
  void mostPlacesGainedComeFirst() {
    try (SmallField field = new SmallField(folder, 9)) {
      List<Integer> gained =
          rows(field, Map.of("sort", "gained", "at", "FINISH")).stream()
              .map(Board.Row::moved)
              .filter(moved -> moved != 0)
              .toList();
      assertThat(gained).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(3);
    }
  }

  @Test
  void whoIsOutIsListedWhenAskedAndBehindTheFinishersOnceProvisional() {
    try (SmallField field = new SmallField(folder, 5)) {
      List<String> out = bibs(rows(field, Map.of("view", "out")));
      assertThat(rows(field, Map.of("view", "out"))).allMatch(row -> !row.status().isEmpty());
      field.race().act(new Change.ResultsDeclared("", ResultState.PROVISIONAL));
      List<Board.Row> all = rows(field, Map.of());
      long finished = all.stream().filter(row -> row.status().isEmpty()).count();
      assertThat(all).hasSize(SmallField.MANY);
      assertThat(all.subList(0, (int) finished)).allMatch(row -> row.status().isEmpty());
      assertThat(bibs(all.subList((int) finished, all.size()))).containsAll(out);
      assertThat(all.stream().filter(row -> row.status().equals("DQ")))
          .isNotEmpty()
          .allMatch(row -> row.elapsed_ms() == Split.UNKNOWN)
          .allMatch(row -> row.splits().stream().allMatch(cell -> cell.time().isEmpty()));
    }
  }

  @Test
  void aClubIsMeantExactlyOrElseLookedForInTheNames() {
    try (SmallField field = new SmallField(folder, 3)) {
      List<Board.Row> exact = rows(field, Map.of("club", "Ålesund IL"));
      assertThat(exact).isNotEmpty().allMatch(row -> row.club().equals("Ålesund IL"));
      assertThat(bibs(rows(field, Map.of("club", "alesund")))).isEqualTo(bibs(exact));
      assertThat(rows(field, Map.of("club", "nowhere"))).isEmpty();
    }
  }

  @Test
  void placesOfASortedBoardAreThoseOfTheRace() {
    try (SmallField field = new SmallField(folder, 7)) {
      Map<String, String> places = new TreeMap<>();
      rows(field, Map.of()).forEach(row -> places.put(row.bib(), row.place()));
      rows(field, Map.of("sort", "-name"))
          .forEach(row -> assertThat(row.place()).isEqualTo(places.get(row.bib())));
    }
  }

  private static List<String> bibs(List<Board.Row> rows) {
    return rows.stream().map(Board.Row::bib).toList();
  }

  private static List<Board.Row> rows(SmallField field, Map<String, String> asked) {
    Map<String, String> all = new TreeMap<>(asked);
    all.put("rows", "all");
    return BoardMaker.make(field.view(), BoardQuery.of(all, "open")).rows();
  }
}
