package org.racegantry.publish.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;

/** Addresses of boards. */
class BoardQueryTest {
  private static final List<String> VALUES =
      List.of("", "M", "40-44", "a&b=c", "Réunion Athlé", "x y", "#", "+1", "%41", "💥", "=cmd");
  private static final List<String> SORTS =
      List.of("", "name", "-name", "at-30K", "-at-5K", "gained", "pace", "time", "club", "bib");

  @Test
  void whatAnAddressSaysIsWhatItIsReadAs() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random dice = new Random(seed);
      Map<String, String> asked = new TreeMap<>();
      for (String name : List.of("race", "at", "sex", "division", "nation", "club")) {
        asked.put(name, VALUES.get(dice.nextInt(VALUES.size())));
      }
      asked.put("from", Integer.toString(1 + dice.nextInt(9_999_999)));
      asked.put("rows", List.of("", "1", "50", "1000", "all").get(dice.nextInt(5)));
      asked.put("view", List.of("", "legs", "splits", "out").get(dice.nextInt(4)));
      asked.put("sort", SORTS.get(dice.nextInt(SORTS.size())));
      asked.put("times", List.of("", "gun", "net").get(dice.nextInt(3)));
      BoardQuery query = BoardQuery.of(asked, "first");
      assertThat(BoardQuery.of(parameters(query.address()), "first"))
          .as("seed " + seed)
          .isEqualTo(query);
    }
  }

  private static Map<String, String> parameters(String address) {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : address.substring(1).split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=0",
        "from=-1",
        "from=x",
        "rows=0",
        "rows=1001",
        "rows=lots",
        "view=x",
        "sort=height",
        "sort=-",
        "times=chip",
        "from=99999999",
      })
  void nonsenseIsRefused(String parameter) {
    Map<String, String> asked = parameters("?" + parameter);
    assertThatThrownBy(() -> BoardQuery.of(asked, "first"))
        .isInstanceOf(BadRequest.class)
        .extracting(refused -> ((BadRequest) refused).status())
        .isEqualTo(400);
  }

  @Test
  void whatEverybodySeesFirstNeedsNothingButTheRace() {
    assertThat(BoardQuery.of(Map.of(), "elite").address()).isEqualTo("?race=elite");
    assertThat(BoardQuery.of(Map.of("view", "legs"), "elite").isWhole()).isTrue();
    assertThat(BoardQuery.of(Map.of("sort", "name"), "elite").isWhole()).isFalse();
  }
}
