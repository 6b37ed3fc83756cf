package org.racegantry.story.check.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.race.RaceSetup;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.text.Plain;
import org.racegantry.story.check.read.text.Sentence;
import org.racegantry.story.check.read.text.Token;
import org.racegantry.story.check.read.text.Token.Sort;

/** Turns sentences into rows of phrases. */
public final class Phrases {
  private final Naming naming;
  private final Spots spots;
  private final RecordNames records;
  private final Days days;

  /** Phrases of reports of this race. */
  public Phrases(RaceSetup setup, Naming naming) {
    this.naming = Objects.requireNonNull(naming, "naming");
    this.spots = new Spots(setup.course().distance_mm());
    this.records = new RecordNames(List.of(Plain.of(setup.name())));
    this.days = new Days(setup.date().getYear(), setup.date().getMonthValue());
  }

  /** The phrases and plain words of a sentence. */
  public List<Item> of(Sentence sentence) {
    Row row = new Row(sentence.tokens());
    List<Item> items = new ArrayList<>();
    int i = 0;
    while (i < row.size()) {
      Item item = phrase(row, i).orElse(null);
      items.add(item == null ? plain(row, i) : item);
      i = items.getLast().to();
    }
    return Descriptions.in(items);
  }

  private static Item plain(Row row, int i) {
    Token token = row.at(i);
    Tag tag = token.sort() == Sort.MARK ? Tag.MARK : Tag.WORD;
    if (token.is(Sentence.QUOTATION)) {
      tag = Tag.QUOTATION;
    }
    // A capital letter would be read as a phrase.
    String low = token.low().toLowerCase(Locale.ROOT);
    return new Item(
        tag, low, i, i + 1, token.start(), token.end(), token.capital(), Meaning.NOTHING);
  }

  private static Item item(Row row, int i, int next, Tag tag, Meaning meaning) {
    int start = row.at(i).start();
    int end = row.at(next - 1).end();
    return new Item(tag, row.printed(i, next), i, next, start, end, row.at(i).capital(), meaning);
  }

  private static Optional<Item> item(Row row, int i, Tag tag, Optional<? extends Part<?>> part) {
    return part.map(found -> item(row, i, found.next(), tag, (Meaning) found.value()));
  }

  private Optional<Item> phrase(Row row, int i) {
    Optional<Item> named =
        naming.at(row, i).map(found -> item(row, i, found.next(), Tag.NAME, found.name()));
    return named
        .or(() -> item(row, i, Tag.AGE, Ages.at(row, i)))
        .or(() -> item(row, i, Tag.RECORD, records.at(row, i)))
        .or(() -> item(row, i, Tag.TITLE, Titles.at(row, i)))
        .or(() -> item(row, i, Tag.YEAR, days.at(row, i)))
        .or(() -> item(row, i, Tag.FIELD, Fields.at(row, i)))
        .or(() -> spot(row, i))
        .or(() -> time(row, i))
        .or(() -> number(row, i))
        .or(() -> nation(row, i));
  }

  private Optional<Item> spot(Row row, int i) {
    return spots
        .at(row, i)
        .map(
            part -> {
              Tag tag = part.value().stretch() ? Tag.STRETCH : Tag.SPOT;
              return item(row, i, part.next(), tag, part.value());
            });
  }

  private static Optional<Item> time(Row row, int i) {
    Part<Room> room = Rooms.at(row, i);
    int first = room.next();
    Optional<Part<Meaning.Clock>> clock =
        Clocks.at(row, first, room.value(), row.printed(i, first + 1));
    if (clock.isPresent()) {
      return item(row, i, Tag.CLOCK, clock);
    }
    Optional<Part<Lapses.Lapse>> lapse = Lapses.at(row, first);
    if (lapse.isEmpty()) {
      return Optional.empty();
    }
    Lapses.Lapse said = lapse.get().value();
    int next = lapse.get().next();
    Amount amount = room.value().seconds(said.seconds(), said.unit_s(), row.printed(i, next));
    boolean clockLike = said.hours() && said.unit_s() < 3600;
    Meaning meaning = clockLike ? new Meaning.Clock(amount, amount) : new Meaning.Lapse(amount);
    return Optional.of(item(row, i, next, clockLike ? Tag.CLOCK : Tag.LAPSE, meaning));
  }

  private static Optional<Item> number(Row row, int i) {
    Optional<Part<Long>> ordinal = Ordinals.at(row, i);
    if (ordinal.isPresent()) {
      return Optional.of(counted(row, i, Tag.ORDINAL, Room.EXACT, ordinal.get()));
    }
    Part<Room> room = Rooms.at(row, i);
    return Numbers.at(row, room.next())
        .map(part -> counted(row, i, Tag.NUMBER, room.value(), part));
  }

  private static Item counted(Row row, int i, Tag tag, Room room, Part<Long> part) {
    Amount amount = room.things(part.value(), row.printed(i, part.next()));
    boolean dozen = tag == Tag.NUMBER && row.is(part.next() - 1, "dozen");
    Amount wide =
        dozen && part.value() == 12
            ? new Amount(
                Math.min(amount.low(), 10), Math.max(amount.high(), 14), 12, amount.words())
            : amount;
    return item(row, i, part.next(), tag, new Meaning.Count(wide));
  }

  private static Optional<Item> nation(Row row, int i) {
    Part<Nations.Word> people = Nations.people(row, i);
    if (people.next() > i) {
      Nations.Word word = people.value();
      boolean exact = !Nations.HOME_NATIONS.contains(row.at(i).low());
      Meaning nation = new Meaning.Nation(word.code(), word.sex(), word.person(), exact);
      return Optional.of(item(row, i, people.next(), Tag.NATION, nation));
    }
    Part<String> country = Nations.country(row, i);
    if (country.next() == i) {
      return Optional.empty();
    }
    boolean exact = !Nations.HOME_NATIONS.contains(row.at(i).low());
    Meaning nation = new Meaning.Nation(country.value(), "", false, exact);
    return Optional.of(item(row, i, country.next(), Tag.COUNTRY, nation));
  }
}
