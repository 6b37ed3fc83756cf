package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.race.RaceSetup;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.text.Plain;

/** Words that speak of another race or an earlier year. */
final class Elsewhere {
  private static final String PLACES =
      """
      valencia berlin chicago boston tokyo york paris rotterdam amsterdam dubai rio budapest doha
      vienna frankfurt hamburg seoul osaka nagoya fukuoka lisbon barcelona seville
      sevilla milan rome prague copenhagen houston sydney eugene beijing athens helsinki
      moscow gothenburg glasgow
      birmingham manchester newcastle leeds edinburgh delhi mumbai daegu sapporo ras al-khaimah
      monza siena enschede hengelo oregon lille antalya gdynia olympics games championships
      commonwealths worlds europeans parkrun
      """;

  private final SortedSet<String> places;
  private final int year;

  /** What is not this race. */
  Elsewhere(RaceSetup setup) {
    this.places = new TreeSet<>(List.of(PLACES.strip().split("\\s+")));
    List.of(Plain.of(setup.name()).split("\\s+")).forEach(places::remove);
    this.year = setup.date().getYear();
  }

  /** Whether such a word stands here. */
  boolean at(List<Item> items, int i) {
    Item item = items.get(i);
    if (item.meaning() instanceof Meaning.Year said) {
      return said.year() != year && !dates(items, i);
    }
    if (item.tag() != Tag.WORD) {
      return false;
    }
    String next = i + 1 < items.size() ? items.get(i + 1).low() : "";
    boolean half = item.is("half") && next.equals("marathon");
    boolean track = item.is("000m") || item.is("track") || item.is("cross") || item.is("trial");
    return half || track || item.capital() && places.contains(item.low());
  }

  /** Whether the place of another race stands here. */
  boolean place(List<Item> items, int i) {
    Item item = items.get(i);
    return item.tag() == Tag.WORD && places.contains(item.low());
  }

  /** {@code the 2022 winner}: a year that belongs to a title, not to what is told. */
  private static boolean dates(List<Item> items, int i) {
    String next = i + 1 < items.size() ? items.get(i + 1).low() : "";
    return next.equals("champion") || next.equals("winner") || next.equals("champions");
  }
}
