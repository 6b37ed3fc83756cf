package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.race.Entrant;
import org.racegantry.race.Line;
import org.racegantry.race.Status;

/**
 * Whose a chip may be: somebody whose code is nearly the same, and who was never read or is missing
 * just where and when the chip was read.
 */
final class Guesses {
  private static final long NEAR_MS = 90_000;
  private static final int MOST = 3;

  private final Scene scene;
  private final List<List<String>> codes = new ArrayList<>();

  Guesses(Scene scene) {
    this.scene = scene;
  }

  /** Somebody, how well it fits, and why. */
  record Guess(int entrant, int score, String why) {}

  /** The likeliest first; none where nothing speaks for anybody. */
  List<Guess> of(String code, List<UnknownChips.Sight> sights) {
    if (codes.isEmpty()) {
      scene.results.entrants().forEach(who -> codes.add(scene.kit.chips(who.id())));
    }
    List<Guess> guesses = new ArrayList<>();
    for (int i = 0; i < scene.entrants; i++) {
      Guess guess = of(i, code, sights);
      if (guess != null) {
        guesses.add(guess);
      }
    }
    guesses.sort(Comparator.comparingInt((Guess g) -> -g.score).thenComparing(Guess::entrant));
    int best = guesses.isEmpty() ? 0 : guesses.getFirst().score;
    // Everybody who stayed at home fits a little; only who fits best is worth a name.
    List<Guess> top = guesses.stream().filter(guess -> guess.score * 2 > best).toList();
    return top.size() > MOST ? List.of() : top;
  }

  private Guess of(int i, String code, List<UnknownChips.Sight> sights) {
    Status status = scene.seen.status(i);
    if (status == Status.DQ) {
      return null;
    }
    boolean unread = scene.seen.lastSeen(i) < 0;
    int fits = unread ? 0 : holesFilled(i, sights);
    if (fits < 0) {
      return null;
    }
    boolean nearCode = codes.get(i).stream().anyMatch(own -> Codes.near(own, code));
    boolean bibInCode = Codes.holdsBib(code, bib(i));
    boolean own = codes.get(i).isEmpty();
    int score = fits * 3 + (nearCode ? 4 : 0) + (bibInCode ? 4 : 0) + (unread && own ? 2 : 0);
    if (score == 0 || unread && !nearCode && !bibInCode && !own) {
      return null;
    }
    List<String> why = new ArrayList<>();
    if (fits > 0) {
      why.add("missed at " + Words.count(fits, "point", "points") + " just when it was read there");
    }
    if (unread) {
      why.add(own ? "has no chip and was never read" : "was never read");
    }
    if (nearCode) {
      why.add("holds a chip with nearly the same code");
    }
    if (bibInCode) {
      why.add("the code holds the bib");
    }
    return new Guess(i, score, String.join(", ", why));
  }

  private String bib(int entrant) {
    Entrant who = scene.results.entrants().get(entrant);
    return who.bib().text();
  }

  /** How many sights fall just where the entrant is missing; -1 where one speaks against it. */
  private int holesFilled(int entrant, List<UnknownChips.Sight> sights) {
    int filled = 0;
    for (UnknownChips.Sight sight : sights) {
      int point = onlyPoint(sight.line());
      if (point < 0) {
        continue;
      }
      if (scene.seen.seen(entrant, point)) {
        if (Math.abs(scene.seen.time_ms(entrant, point) - sight.last_ms()) > NEAR_MS) {
          return -1;
        }
        continue;
      }
      long about_ms = about(entrant, point);
      if (about_ms == Scene.UNKNOWN) {
        continue;
      }
      if (Math.abs(about_ms - sight.last_ms()) > NEAR_MS * 4) {
        return -1;
      }
      filled += Math.abs(about_ms - sight.last_ms()) <= NEAR_MS ? 1 : 0;
    }
    return filled;
  }

  private long about(int entrant, int point) {
    return point < scene.seen.lastSeen(entrant)
        ? scene.about_ms(entrant, point)
        : scene.ahead_ms(entrant, point);
  }

  private int onlyPoint(Line line) {
    return line.points().size() == 1 ? scene.setup.indexOfPoint(line.points().getFirst()) : -1;
  }
}
