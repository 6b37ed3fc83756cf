package org.racegantry.story.check.read.who;

import java.util.List;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Tag;

/** Words for several people without names: {@code the leaders}, {@code a lead pack}. */
final class Groups {
  private static final List<String> NOUNS =
      List.of(
          "leaders",
          "leader",
          "pack",
          "group",
          "trio",
          "quartet",
          "quintet",
          "pair",
          "duo",
          "field",
          "pacemakers",
          "pacers",
          "runners",
          "rivals",
          "contenders",
          "athletes",
          "favourites",
          "others",
          "chasers",
          "everyone",
          "nobody",
          "bunch",
          "peloton",
          "they",
          "competitors",
          "participants",
          "organisers",
          "pacemaker",
          "rest");

  private Groups() {}

  /** Whether this item speaks of several, or of nobody in particular. */
  static boolean at(List<Item> items, int i) {
    Item item = items.get(i);
    if (item.tag() != Tag.WORD || !NOUNS.contains(item.low())) {
      return false;
    }
    boolean owner = i + 1 < items.size() && items.get(i + 1).is("'s");
    boolean named = i + 1 < items.size() && items.get(i + 1).tag() == Tag.NAME;
    return !owner && !named && !(item.is("race") && i > 0 && items.get(i - 1).is("in"));
  }
}
