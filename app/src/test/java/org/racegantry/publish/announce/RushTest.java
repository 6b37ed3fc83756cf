package org.racegantry.publish.announce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Band;
import org.racegantry.publish.site.BadRequest;

/** When a list of arrivals is everybody in order, and when only those worth a word. */
class RushTest {
  private static final long MINUTE_MS = 60_000;

  private static List<Approaching.Coming> coming(int each, int minutes) {
    List<Approaching.Coming> coming = new ArrayList<>();
    for (int n = 0; n < each * minutes; n++) {
      long at_ms = n * MINUTE_MS / each;
      coming.add(
          new Approaching.Coming(n, new Band(at_ms, at_ms, at_ms, at_ms, at_ms, at_ms, at_ms + 1)));
    }
    return coming;
  }

  @Test
  void aFewAreListedInOrderHoweverFarAhead() {
    Rush rush = Rush.of(coming(2, 60), Map.of(), 0);
    assertThat(rush.notable()).isFalse();
    assertThat(rush.listed()).hasSize(120);
  }

  @Test
  void fiveHundredAMinuteAreCountedAndTheNotableListed() {
    Rush rush = Rush.of(coming(500, 60), Map.of(), 0);
    assertThat(rush.notable()).isTrue();
    assertThat(rush.within()).isEqualTo(5);
    assertThat(rush.listed()).hasSize(2_501);
    assertThat(rush.all()).isEqualTo(30_000);
    assertThat(Rush.of(coming(500, 60), Map.of("who", "all"), 0).notable()).isFalse();
  }

  @Test
  void aWindowMayBeChosenAndNonsenseIsRefused() {
    assertThat(Rush.of(coming(2, 60), Map.of("within", "10"), 0).listed()).hasSize(21);
    assertThatThrownBy(() -> Rush.of(List.of(), Map.of("within", "0"), 0))
        .isInstanceOf(BadRequest.class);
    assertThatThrownBy(() -> Rush.of(List.of(), Map.of("who", "nobody"), 0))
        .isInstanceOf(BadRequest.class);
  }
}
