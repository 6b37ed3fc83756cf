package org.racegantry.story.tell.word;

import java.util.List;

/** What a value is called where it chooses. */
final class Labels {
  private Labels() {}

  /** Every label a value answers to; a number to itself, {@code one} or {@code many}. */
  static List<String> of(Value value) {
    return switch (value) {
      case Value.Who who -> List.of(Notation.label(who.athlete().entrant().sex()));
      case Value.People people -> numbers(people.athletes().size());
      case Value.Row row -> numbers(row.clauses().size());
      case Value.Count count -> numbers(count.count());
      case Value.Place place -> numbers(place.place());
      case Value.Time time -> List.of(time.seconds() < 3600 ? "m" : "h");
      case Value.Gap gap -> numbers(gap.seconds());
      case Value.Choice choice -> List.of(choice.code());
      case Value.Nation nation -> List.of(Notation.label(nation.code()));
      case Value.Point point -> List.of(point.course().name(point.point()));
      case Value.Stretch stretch -> List.of(stretch.careful() ? "careful" : "measured");
      case Value.Age age -> numbers(age.years());
      case Value.Year year -> List.of(String.valueOf(year.year()));
      case Value.Text text -> List.of(Notation.label(text.text()));
      case Value.Outsider _, Value.Length _, Value.Pace _, Value.Clause _ -> List.of("");
    };
  }

  private static List<String> numbers(long number) {
    return List.of(String.valueOf(number), number == 1 ? "one" : "many");
  }
}
