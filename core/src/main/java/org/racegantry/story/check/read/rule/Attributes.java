package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Span;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;
import org.racegantry.story.check.read.who.Mention.Sort;

/** What is said of somebody in passing: nation, birthplace, age, home town, title. */
final class Attributes implements Rule {
  private static final List<String> NOUNS =
      List.of(
          "compatriot",
          "compatriots",
          "fellow",
          "athlete",
          "runner",
          "star",
          "debutant",
          "great",
          "veteran",
          "former",
          "the",
          "legend",
          "superstar",
          "pair",
          "duo",
          "trio",
          "champion",
          "favourite",
          "marathon",
          "elite",
          "unheralded",
          "young",
          "born",
          "racer",
          "wheelchair",
          "distance",
          "a",
          "an",
          "defending",
          "reigning",
          "debutante",
          "marathoner",
          "winner",
          "sir",
          "track",
          "home",
          "hero",
          "rising",
          "half");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    for (int i = 0; i < reading.size(); i++) {
      Optional<Mention> mention = reading.doers().mention(i);
      if (mention.isPresent() && mention.get().sort() == Sort.NAME) {
        Subject who = mention.get().subject();
        front(reading, i, who, out);
        behind(reading, i, who, out);
      } else if (mention.isPresent() && mention.get().sort() == Sort.DESCRIPTION) {
        described(reading, i, mention.get().subject(), out);
        front(reading, i, mention.get().subject(), out);
        behind(reading, i, mention.get().subject(), out);
      }
    }
    Homes.read(reading, out);
  }

  private static void front(Reading reading, int i, Subject who, Consumer<Statement> out) {
    for (int p = i - 1; p >= 0 && i - p < 8; p--) {
      if (reading.word(p).equals("'s") && reading.tag(p - 1) == Tag.COUNTRY) {
        one(reading, p - 1, who, out);
        p--;
      } else if (attribute(reading.tag(p)) && !ranked(reading, p)) {
        one(reading, p, who, out);
      } else if (!NOUNS.contains(reading.word(p))) {
        return;
      }
    }
  }

  private static boolean attribute(Tag tag) {
    return tag == Tag.NATION || tag == Tag.AGE || tag == Tag.TITLE;
  }

  /** {@code first Briton Cairess} is a place within a nation, and says the nation too. */
  private static boolean ranked(Reading reading, int p) {
    return reading.tag(p) == Tag.TITLE && !reading.told(p, p);
  }

  private static void one(Reading reading, int p, Subject who, Consumer<Statement> out) {
    Span span = reading.span(p, p);
    boolean born = reading.word(p + 1).equals("born");
    if (reading.taken(p) || !reading.told(p, p)) {
      return;
    }
    switch (reading.item(p).meaning()) {
      case Meaning.Nation said when said.exact() && born ->
          out.accept(new Statement.Birthplace(reading.span(p, p + 1), who, said.code()));
      case Meaning.Nation said when said.exact() ->
          out.accept(new Statement.Nation(span, who, said.code()));
      case Meaning.Years years -> out.accept(new Statement.Age(span, who, years.amount()));
      case Meaning.Title title -> out.accept(new Statement.Title(span, who, title.words()));
      default -> {
        return;
      }
    }
    reading.take(p);
  }

  private static void described(Reading reading, int i, Subject who, Consumer<Statement> out) {
    Meaning.Described said = (Meaning.Described) reading.item(i).meaning();
    Item item = reading.item(i);
    if (reading.taken(i) || !reading.told(i, i)) {
      return;
    }
    Span span = reading.span(i, i);
    boolean nationHere =
        !said.nation().isEmpty() && said.exact() && !inFront(reading, i, Tag.NATION);
    boolean ageHere = said.age().isPresent() && !inFront(reading, i, Tag.AGE);
    boolean titleHere = item.low().contains(" ") && !said.title().isEmpty() && !ageHere;
    if (nationHere) {
      out.accept(new Statement.Nation(span, who, said.nation()));
    } else if (ageHere) {
      out.accept(new Statement.Age(span, who, said.age().get()));
    } else if (titleHere && !inFront(reading, i, Tag.TITLE)) {
      out.accept(new Statement.Title(span, who, said.title()));
    }
  }

  private static boolean inFront(Reading reading, int i, Tag tag) {
    for (int p = i - 1; p >= 0 && !reading.word(p).equals("the"); p--) {
      if (reading.tag(p) == tag && !reading.word(p + 1).equals("born")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Kiptum (KEN, 23)}, {@code Farah, 40,}, {@code Kiptum of Kenya}, {@code , aged 40}. */
  private static void behind(Reading reading, int i, Subject who, Consumer<Statement> out) {
    int p = i + 1;
    boolean open = reading.word(p).equals("(");
    boolean comma = reading.word(p).equals(",");
    if (reading.word(p).equals("of") || reading.word(p).equals("from")) {
      country(reading, reading.word(p + 1).equals("the") ? p + 2 : p + 1, who, out);
      return;
    }
    if (!open && !comma) {
      if (reading.tag(p) == Tag.COUNTRY) {
        country(reading, p, who, out);
      }
      return;
    }
    p++;
    while (p < reading.size() && p < i + 8) {
      boolean more =
          List.of(
                  "the", "a", "an", ",", "of", "from", "who", "is", "and", "for", "just", "now",
                  "only", "still")
              .contains(reading.word(p));
      boolean age = age(reading, p, who, out);
      boolean nation = country(reading, p, who, out);
      boolean attribute = attribute(reading.tag(p)) && apposed(reading, p, comma, open);
      if (attribute) {
        one(reading, p, who, out);
      }
      if (!age && !nation && !attribute && !more || reading.word(p).equals(")")) {
        return;
      }
      p++;
    }
  }

  /** In an apposition, not in the clause behind it. */
  private static boolean apposed(Reading reading, int p, boolean comma, boolean open) {
    String next = reading.word(p + 1);
    boolean ends =
        List.of(",", ")", ";", "-").contains(next)
            || p + 1 >= reading.size()
            || List.of("from", "who", "in", "born", "running", "and").contains(next)
            || reading.tag(p + 1) == Tag.NATION;
    String before = reading.word(p - 1);
    boolean begins =
        List.of(",", "a", "an", "the", "(", "and").contains(before)
            || reading.tag(p - 1) == Tag.AGE
            || reading.tag(p - 1) == Tag.NATION;
    return (comma || open) && ends && begins && reading.doers().mention(p).isEmpty();
  }

  private static boolean age(Reading reading, int p, Subject who, Consumer<Statement> out) {
    if (reading.tag(p) != Tag.NUMBER || reading.taken(p)) {
      return false;
    }
    Amount years = ((Meaning.Count) reading.item(p).meaning()).amount();
    boolean fenced =
        List.of(",", "(", "just", "now", "only").contains(reading.word(p - 1))
            && List.of(",", ")").contains(reading.word(p + 1));
    if (!fenced || years.said() < 13 || years.said() > 99) {
      return false;
    }
    reading.take(p);
    out.accept(new Statement.Age(reading.span(p, p), who, years));
    return true;
  }

  private static boolean country(Reading reading, int p, Subject who, Consumer<Statement> out) {
    boolean place =
        reading.tag(p) == Tag.COUNTRY && !reading.taken(p) && !reading.word(p + 1).equals("'s");
    if (place) {
      one(reading, p, who, out);
    }
    return place;
  }
}
