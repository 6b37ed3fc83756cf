package org.racegantry.story.check.read.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;
import org.racegantry.story.check.read.who.Mention.Role;
import org.racegantry.story.check.read.who.Mention.Sort;

/** Who beat whom: {@code out-sprinted Alemu}, {@code ahead of Tola}, {@code beaten by Hassan}. */
final class Beats implements Rule {
  private static final String REST =
      "(?:{3})(?:(?:G|A|E|C) |'s |the |sir |compatriots? |sir |dame |fellow )*";
  private static final Shape BEAT =
      Shape.of(
          "(?<v>beat|beating|beats|defeated|defeating|overpowered|outclassed|vanquished"
              + "|held off|holding off|saw off|got the better of|getting the better of"
              + "|denied|denying|to beat|topped|downed) "
              + REST
              + "(?<p>P|D|him|her) ");
  private static final Shape SPRINT =
      Shape.of(
          "(?<v>outsprinted|out sprinted|outsprinting|out sprinting|out sprint|outsprint"
              + "|outkicked|out kicked|outkicking|out kicking|pipped|pipping|edged|edging|edged out"
              + "|edging out|sprinted past|sprinting past|sprinted away from|sprinted clear of"
              + "|outpaced|kicked past|edge|pip|outlasted|outlasting) "
              + REST
              + "(?<p>P|D|him|her) ");
  private static final Shape AHEAD =
      Shape.of(
          "(?<v>ahead of|clear of|in front of|before) "
              + "(?:(?:G|A|E|C) |'s |the |compatriots? |sir |dame |fellow "
              + "|countryman |teammate |both |of |winner "
              + "|bronze |former )*(?<p>P|D|him|her) ");
  private static final Shape OVER =
      Shape.of(
          "(?<v>victory|win|won|triumph) (?:over|from) (?:(?:G|A|E|C) |'s |the |compatriots? )*"
              + "(?<p>P|D) ");
  private static final Shape BY =
      Shape.of(
          "(?<v>beaten|outsprinted|out sprinted|pipped|edged out|denied|defeated|outkicked) "
              + "(?:{4})by "
              + REST
              + "(?<p>P|D|him|her) ");
  private static final Shape BEHIND =
      Shape.of(
          "(?<v>finished|came|home|second|O|place|finish|runner up) (?:{2})(?:behind|to) "
              + "(?:(?:G|A|E|C) |'s |the |compatriots? |sir |dame |fellow |winner )*"
              + "(?<p>P|D|him|her) ");
  private static final Shape LOST = Shape.of("(?<v>lost) (?:out )?to " + REST + "(?<p>P|D) ");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    BEAT.in(reading).forEach(found -> state(reading, found, false, false, out));
    SPRINT.in(reading).forEach(found -> state(reading, found, false, true, out));
    AHEAD.in(reading).stream()
        .filter(f -> finishing(reading, f))
        .forEach(found -> state(reading, found, false, false, out));
    OVER.in(reading).forEach(found -> state(reading, found, false, false, out));
    BY.in(reading).forEach(found -> state(reading, found, true, late(reading, found), out));
    BEHIND.in(reading).forEach(found -> state(reading, found, true, false, out));
    LOST.in(reading).forEach(found -> state(reading, found, true, false, out));
  }

  private static boolean late(Reading reading, Shape.Found found) {
    return !List.of("beaten", "denied", "defeated").contains(reading.word(found.item("v")));
  }

  /** Being ahead is beating somebody at the finish only; with a gap it is told by the gap too. */
  private static boolean finishing(Reading reading, Shape.Found found) {
    return Spotted.near(reading, found.last()).isEmpty()
        && Spotted.near(reading, found.first()).isEmpty()
        && !List.of(
                "surged", "moved", "went", "pulled", "were", "get", "got", "up", "day", "run",
                "edged", "forged", "drew")
            .contains(reading.word(found.first() - 1));
  }

  private static void state(
      Reading reading, Shape.Found found, boolean passive, boolean late, Consumer<Statement> out) {
    int target = found.item("p");
    Optional<Mention> one = reading.doers().of(found.first());
    boolean record = reading.word(target + 1).equals("'s");
    if (one.isEmpty()
        || record
        || one.get().item() == target
        || !reading.affirmed(found.first(), target)) {
      return;
    }
    for (Mention other : listed(reading, target)) {
      boolean known =
          one.get().sort() != Sort.GROUP
              && other.sort() != Sort.GROUP
              && other.sort() != Sort.STRANGER;
      boolean same = other.athlete().isPresent() && other.athlete().equals(one.get().athlete());
      boolean told = reading.taken(target) && reading.tag(target) != Tag.WORD;
      if (known && !same && !told) {
        accept(reading, found, one.get(), other, passive, late, out);
      }
    }
  }

  private static void accept(
      Reading reading,
      Shape.Found found,
      Mention one,
      Mention other,
      boolean passive,
      boolean late,
      Consumer<Statement> out) {
    var span = reading.span(found.first(), Math.max(found.last(), other.item()));
    out.accept(
        passive
            ? new Statement.Beat(span, other.subject(), one.subject(), late)
            : new Statement.Beat(span, one.subject(), other.subject(), late));
  }

  /** The one at this item and those named behind: {@code Plat (1:28:44) and Suzuki}. */
  private static List<Mention> listed(Reading reading, int target) {
    List<Mention> all = new ArrayList<>();
    reading.doers().mention(target).ifPresent(all::add);
    int p = target + 1;
    while (!all.isEmpty() && p < reading.size()) {
      if (reading.word(p).equals("(")) {
        while (p < reading.size() && !reading.word(p).equals(")")) {
          p++;
        }
        p++;
      }
      boolean joint = reading.word(p).equals("and") || reading.word(p).equals(",");
      int next = joint && reading.word(p + 1).equals("and") ? p + 2 : p + 1;
      Optional<Mention> more = joint ? reading.doers().mention(next) : Optional.empty();
      if (more.isEmpty() || more.get().role() != Role.OBJECT || more.get().sort() == Sort.PRONOUN) {
        break;
      }
      all.add(more.get());
      p = next + 1;
    }
    return all;
  }
}
