package org.racegantry.story.check.read.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.who.Mention;
import org.racegantry.story.check.read.who.Mention.Sort;

/** What happened on the way: dropped, caught, broke away, led, stopped. */
final class Happenings implements Rule {
  private static final Pattern ALL_THE_WAY =
      Pattern.compile(
          " (?:gun to tape|start to finish|wire to wire|gun to line|throughout|all the way) ");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    List<int[]> read = new ArrayList<>();
    for (HappeningWords.Entry entry : HappeningWords.ALL) {
      for (Shape.Found found : entry.shape().in(reading)) {
        boolean again = read.stream().anyMatch(r -> r[0] <= found.last() && found.first() <= r[1]);
        boolean behind =
            entry.what() == Statement.Happening.IN_LEAD_GROUP
                && read.stream().anyMatch(r -> r[1] < found.first() && r[1] >= found.first() - 3);
        if (!again
            && !behind
            && allowed(reading, found, entry)
            && state(reading, found, entry, out)) {
          read.add(new int[] {found.first(), found.last()});
        }
      }
    }
  }

  /** What could not be done was not done: {@code could not respond}. Else a could is no claim. */
  private static boolean allowed(Reading reading, Shape.Found found, HappeningWords.Entry entry) {
    return entry.unable() || reading.told(found.first(), found.last());
  }

  private static boolean state(
      Reading reading, Shape.Found found, HappeningWords.Entry entry, Consumer<Statement> out) {
    boolean denied =
        !entry.unable()
            && found.first() > 0
            && reading.denied(found.first() - 1, found.first() - 1)
            && reading.denied(found.first(), found.first());
    Optional<Where> at = Spotted.near(reading, found.last());
    if (at.isEmpty()) {
      at = Spotted.opening(reading, found.first());
    }
    if (entry.what() == Statement.Happening.LED
        && ALL_THE_WAY.matcher(reading.shorthand()).find()) {
      // Who led all the way led at half way, where every race is timed.
      at = Optional.of(Where.at(reading.whole_mm() / 2));
    }
    boolean stated = false;
    for (Mention who : doers(reading, found, entry)) {
      boolean group = who.sort() == Sort.GROUP;
      boolean stranger = who.sort() == Sort.STRANGER;
      if (!group && !stranger) {
        out.accept(
            new Statement.Happened(
                reading.span(found.first(), found.last()),
                who.subject(),
                entry.what(),
                at,
                denied));
        stated = true;
      }
    }
    return stated;
  }

  private static List<Mention> doers(
      Reading reading, Shape.Found found, HappeningWords.Entry entry) {
    if (entry.passive()) {
      return reading.doers().after(found.last()).stream()
          .filter(mention -> mention.item() - found.last() <= 5)
          .toList();
    }
    return reading.doers().together(found.first());
  }
}
