package org.racegantry.story.check.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.story.check.read.Amount;

/** Finds somebody who is described, not named: {@code the 23-year-old Kenyan}, the champion. */
final class Descriptions {
  private static final List<String> MEN = List.of("man", "yorkshireman", "father");
  private static final List<String> WOMEN = List.of("woman", "mother", "yorkshirewoman");
  private static final List<String> PEOPLE =
      List.of(
          "athlete",
          "runner",
          "star",
          "sensation",
          "ace",
          "queen",
          "king",
          "speedster",
          "phenomenon",
          "prodigy",
          "teenager",
          "rookie",
          "novice",
          "outsider",
          "specialist",
          "hero",
          "heroine",
          "doctor",
          "superstar",
          "debutant",
          "champion",
          "winner",
          "racer",
          "veteran",
          "favourite",
          "favorite",
          "debutante",
          "victor",
          "newcomer",
          "legend",
          "londoner",
          "youngster",
          "marathoner");
  private static final int LONGEST = 8;

  private Descriptions() {}

  /** The items, with the noun of each description tagged as one. */
  static List<Item> in(List<Item> items) {
    List<Item> described = new ArrayList<>(items);
    for (int i = 0; i < items.size(); i++) {
      boolean the = items.get(i).is("the") || items.get(i).is("this");
      int noun = the ? noun(items, i + 1) : -1;
      if (noun > 0) {
        described.set(noun, items.get(noun).as(Tag.DESCRIBED, meaning(items, i + 1, noun)));
      }
    }
    return described;
  }

  /** The last item of the description that begins here; -1 where it is none or names somebody. */
  private static int noun(List<Item> items, int from) {
    int last = -1;
    int i = from;
    while (i < items.size() && i - from < LONGEST && belongs(items.get(i))) {
      last = isPerson(items.get(i)) ? i : last;
      i++;
    }
    boolean named = i < items.size() && items.get(i).tag() == Tag.NAME;
    boolean bare = last > 0 && last == i - 1 || last > 0 && items.get(last).tag() == Tag.AGE;
    boolean thing =
        i < items.size() && (items.get(i).tag() == Tag.RECORD || items.get(i).is("record"));
    boolean name = i < items.size() && items.get(i).tag() == Tag.WORD && items.get(i).capital();
    return named || name || !bare || thing ? -1 : last;
  }

  private static boolean belongs(Item item) {
    return switch (item.tag()) {
      case NATION, AGE, TITLE -> true;
      case WORD ->
          isPersonWord(item.low())
              || List.of(
                      "born",
                      "young",
                      "great",
                      "unheralded",
                      "former",
                      "brilliant",
                      "new",
                      "elite",
                      "veteran",
                      "marathon",
                      "defending",
                      "reigning",
                      "little",
                      "tall",
                      "remarkable",
                      "experienced")
                  .contains(item.low());
      default -> false;
    };
  }

  private static boolean isPersonWord(String low) {
    return MEN.contains(low) || WOMEN.contains(low) || PEOPLE.contains(low);
  }

  private static boolean isPerson(Item item) {
    return switch (item.meaning()) {
      case Meaning.Nation nation ->
          nation.person() && (!item.low().endsWith("s") || item.low().endsWith("ss"));
      case Meaning.Years _, Meaning.Title _ -> true;
      default -> isPersonWord(item.low());
    };
  }

  private static Meaning meaning(List<Item> items, int from, int noun) {
    String nation = "";
    String sex = MEN.contains(items.get(noun).low()) ? "M" : "";
    sex = WOMEN.contains(items.get(noun).low()) ? "F" : sex;
    String title = items.get(noun).tag() == Tag.WORD ? items.get(noun).low() : "";
    Optional<Amount> age = Optional.empty();
    boolean exact = true;
    for (int i = from; i <= noun; i++) {
      boolean born = i + 1 < items.size() && items.get(i + 1).is("born");
      switch (items.get(i).meaning()) {
        case Meaning.Nation said when !born -> {
          nation = said.code();
          exact = said.exact();
          sex = said.sex().isEmpty() ? sex : said.sex();
        }
        case Meaning.Years years -> age = Optional.of(years.amount());
        case Meaning.Title held -> title = held.words();
        default -> {}
      }
    }
    return new Meaning.Described(nation, sex, age, title, exact);
  }
}
