package org.racegantry.scoring;

import java.util.Arrays;
import org.racegantry.race.Race;

/** The places every entrant takes at the finish in the rankings every race has. Immutable. */
final class PlaceTable {
  private final int[][] placeOfRow = new int[BuiltIn.values().length][];

  PlaceTable(Field field, Ranker ranker, int finish) {
    Arrays.setAll(placeOfRow, _ -> new int[field.rows()]);
    for (int race = 0; race < field.setup.races().size(); race++) {
      rank(field, ranker, finish, race);
    }
  }

  private void rank(Field field, Ranker ranker, int finish, int race) {
    Race of = field.setup.races().get(race);
    for (BuiltIn ranking : BuiltIn.values()) {
      RankingRule rule = RankingRule.of(ranking, of, field.setup);
      Order order = ranker.keepOrder(race, rule, finish);
      int[] places = ranker.places(race, rule, finish, order, field.grouping(ranking.fields()));
      int[] rows = order.rows();
      for (int i = 0; i < rows.length; i++) {
        placeOfRow[ranking.ordinal()][rows[i]] = places[i];
      }
    }
  }

  Places of(int row) {
    return new Places(
        place(row, BuiltIn.OVERALL),
        place(row, BuiltIn.SEX),
        place(row, BuiltIn.DIVISION),
        place(row, BuiltIn.NATION),
        place(row, BuiltIn.CLUB));
  }

  private int place(int row, BuiltIn ranking) {
    return placeOfRow[ranking.ordinal()][row];
  }
}
