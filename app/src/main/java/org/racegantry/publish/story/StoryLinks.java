package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PlainText;
import org.racegantry.race.RaceSetup;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Habit.Units;
import org.racegantry.story.tell.Teller;

/**
 * The ways from a report to the same in other words.
 *
 * @param races each race alone, and all of them; empty where there is but one
 * @param json the same for programs
 */
public record StoryLinks(List<Way> races, List<Way> languages, List<Way> units, String json) {
  /**
   * One way.
   *
   * @param code language it leads to, or empty
   */
  public record Way(String name, String code, String address, boolean current) {}

  static StoryLinks of(RaceSetup setup, Wish wish, Words words) {
    Habit habit = wish.habit();
    List<Way> races = new ArrayList<>();
    if (setup.races().size() > 1) {
      races.add(new Way(PlainText.line(setup.name()), "", address(new Wish(habit, "")), all(wish)));
      setup.races().stream()
          .map(
              race ->
                  new Way(
                      PlainText.line(race.name()),
                      "",
                      address(new Wish(habit, race.id())),
                      race.id().equals(wish.race())))
          .forEach(races::add);
    }
    List<Way> languages =
        Teller.languages().stream()
            .map(
                language ->
                    new Way(
                        Words.name(language),
                        language,
                        address(new Wish(new Habit(language, Wish.units(language)), wish.race())),
                        language.equals(habit.language())))
            .toList();
    List<Way> units = new ArrayList<>();
    for (Units unit : Units.values()) {
      Habit other = new Habit(habit.language(), unit);
      String name = words.get(word(unit));
      units.add(new Way(name, "", address(new Wish(other, wish.race())), unit == habit.units()));
    }
    return new StoryLinks(races, languages, units, "/story.json" + query(wish));
  }

  private static boolean all(Wish wish) {
    return wish.race().isEmpty();
  }

  private static String address(Wish wish) {
    return "/story" + query(wish);
  }

  /** Only what is not usual. */
  private static String query(Wish wish) {
    Wish usual = Wish.usual();
    List<String> parts = new ArrayList<>();
    String language = wish.habit().language();
    if (!language.equals(usual.habit().language())) {
      parts.add("language=" + language);
    }
    if (wish.habit().units() != Wish.units(language)) {
      parts.add("units=" + word(wish.habit().units()));
    }
    if (!wish.race().isEmpty()) {
      parts.add("race=" + wish.race());
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static String word(Units units) {
    return units.name().toLowerCase(Locale.ROOT);
  }
}
