package org.racegantry.publish.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.scoring.Results;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;

/**
 * A report and what became of its claims.
 *
 * @param event name and day of the race
 * @param state how final the results are it was held against
 * @param name of the report's file
 * @param text the report
 * @param claims in its order
 */
public record CheckedReport(
    String event, String state, String name, String text, List<Claim> claims) {
  public CheckedReport {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    claims = List.copyOf(claims);
  }

  /** A report held against these results. */
  public static CheckedReport of(Results results, String name, String text, List<Claim> claims) {
    String event = PlainText.line(results.setup().name());
    String date = RaceClock.date(results.setup().date());
    List<String> states =
        results.setup().races().stream()
            .map(race -> PlainText.line(race.name() + " " + state(results, race)))
            .toList();
    return new CheckedReport(
        event + ", " + date, String.join(", ", states), PlainText.line(name), text, claims);
  }

  private static String state(Results results, Race race) {
    ResultState state = results.state(race.id());
    String word = state.name().toLowerCase(Locale.ROOT);
    return state == ResultState.OFFICIAL ? word + " v" + results.version(race.id()) : word;
  }

  /** How many claims came to this. */
  public long count(Ruling ruling) {
    return claims.stream().filter(claim -> claim.ruling() == ruling).count();
  }

  /** Whether the race, or the report itself, says otherwise anywhere. */
  public boolean isContradicted() {
    return count(Ruling.CONTRADICTED) > 0;
  }

  /** The right value, where it is known and is not what was claimed. */
  static String instead(Claim claim) {
    return claim.actual().equals(claim.claimed()) ? "" : claim.actual();
  }

  /** The line a claim begins on, from 1. */
  public int line(Claim claim) {
    int line = 1;
    for (int i = 0; i < Math.min(claim.start(), text.length()); i++) {
      boolean crlf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      line += text.charAt(i) == '\n' || text.charAt(i) == '\r' && !crlf ? 1 : 0;
    }
    return line;
  }

  /** {@code 14 claims: 9 supported, 3 contradicted, 1 provisional, 1 cannot say}. */
  public String summary() {
    if (claims.isEmpty()) {
      return "no claim of a kind that can be checked";
    }
    List<String> counts =
        RulingWords.ORDER.stream()
            .filter(ruling -> count(ruling) > 0)
            .map(ruling -> count(ruling) + " " + RulingWords.word(ruling))
            .toList();
    String all = claims.size() == 1 ? "1 claim: " : claims.size() + " claims: ";
    return all + String.join(", ", counts);
  }
}
