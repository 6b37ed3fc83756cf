package org.racegantry.records.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.records.nation.Nations.lines;
import static org.racegantry.records.nation.Nations.results;
import static org.racegantry.records.nation.Nations.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.scoring.Results;

/** The rule of the league, step by step. */
class LeagueTest {
  @Test
  void theSmallestSumOfThreePlacesIsFirst() {
    assertThat(league("KEN KEN GBR GBR GBR KEN KEN"))
        .containsExactly("1 KEN 9 = 1+2+6", "2 GBR 12 = 3+4+5");
  }

  @Test
  void ofEqualSumsTheSmallerSumOfTimesIsFirst() {
    // Late from the seventh on, which is the third of KEN alone.
    assertThat(league("GBR KEN KEN ETH GBR GBR +300 KEN"))
        .containsExactly("1 GBR 12 = 1+5+6", "2 KEN 12 = 2+3+7");
    // Late from the fourth on: two of GBR are, and one of KEN.
    assertThat(league("GBR KEN KEN +300 ETH GBR GBR KEN"))
        .containsExactly("1 KEN 12 = 2+3+7", "2 GBR 12 = 1+5+6");
  }

  @Test
  void thenTheBetterPlaceOfTheFirst() {
    // 1+5+6 and 2+3+7; seconds 0+4+5 and 1+2+6: equal too, so the winner's nation leads.
    assertThat(league("KEN GBR GBR ETH KEN KEN GBR"))
        .containsExactly("1 KEN 12 = 1+5+6", "2 GBR 12 = 2+3+7");
    assertThat(times("KEN GBR GBR ETH KEN KEN GBR")).hasSize(1);
  }

  @Test
  void whoIsEqualInAllThreeSharesThePlace() {
    assertThat(league("KEN & GBR KEN & GBR KEN & GBR ETH ETH ETH"))
        .containsExactly("=1 KEN 9 = 1+3+5", "=1 GBR 9 = 1+3+5", "3 ETH 24 = 7+8+9");
  }

  @Test
  void fewerThanThreeAreListedBelowAndStatusesAreNoNations() {
    Results results = results(world("ANA ANA ANA KEN ETH GBR ETH GBR GBR ANA"));
    League league = League.of(table(results, "FINISH").of("M").orElseThrow());

    assertThat(ranked(league)).containsExactly("1 GBR 23 = 6+8+9");
    assertThat(lines(results, league.unranked())).containsExactly("ETH 2: 5 5, 7 7", "KEN 1: 4 4");
  }

  private static List<String> league(String order) {
    return ranked(League.of(table(results(world(order)), "FINISH").of("M").orElseThrow()));
  }

  private static List<Long> times(String order) {
    League league = League.of(table(results(world(order)), "FINISH").of("M").orElseThrow());
    return league.ranked().stream().map(League.Line::times_s).distinct().toList();
  }

  private static List<String> ranked(League league) {
    return league.ranked().stream()
        .map(
            line ->
                (line.shared() ? "=" : "")
                    + line.place()
                    + " "
                    + line.of().nation()
                    + " "
                    + line.places()
                    + " = "
                    + String.join(
                        "+", line.of().best().stream().map(row -> "" + row.place()).toList()))
        .toList();
  }

  /**
   * Men in the order of their finish, a second apart; {@code &} puts the next one level with the
   * one before, {@code +300} puts everybody behind it so much later.
   */
  private static String world(String order) {
    StringBuilder entries = new StringBuilder("gun all 10:00:00\n");
    StringBuilder reads = new StringBuilder();
    int bib = 0;
    int second = 1800;
    int step = 1;
    for (String word : order.split(" ")) {
      if (word.equals("&")) {
        step = 0;
      } else if (word.startsWith("+")) {
        step += Integer.parseInt(word.substring(1));
      } else {
        bib++;
        second += step;
        step = 1;
        entries.append("entrant ").append(bib).append(" M ").append(word);
        entries.append(" chip=C").append(bib).append('\n');
        reads.append("read F1 C").append(bib).append(" 10:").append(second / 60);
        reads.append(second % 60 < 10 ? ":0" : ":").append(second % 60).append(".000\n");
      }
    }
    return entries.append(reads).toString();
  }
}
