package org.racegantry.story.check.read.rule;

import java.util.List;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Tag;

/** Words after which something is possible, wished, planned or said by somebody else. */
final class Possibly {
  private static final List<String> WORDS =
      List.of(
          "would",
          "could",
          "might",
          "may",
          "should",
          "if",
          "unless",
          "whether",
          "hoped",
          "hoping",
          "hopes",
          "hope",
          "aim",
          "aims",
          "aimed",
          "aiming",
          "target",
          "targeted",
          "targeting",
          "expected",
          "expecting",
          "expect",
          "plan",
          "plans",
          "planned",
          "planning",
          "wanted",
          "want",
          "wants",
          "tried",
          "trying",
          "try",
          "attempt",
          "attempted",
          "attempting",
          "bid",
          "bidding",
          "threatened",
          "threatening",
          "vowed",
          "will",
          "wish",
          "wished",
          "chance",
          "chances",
          "dream",
          "dreamed",
          "dreams",
          "dreaming",
          "likely",
          "predicted",
          "tipped",
          "billed",
          "seemed",
          "seeking",
          "sought",
          "seeks",
          "shall",
          "scheduled",
          "believe",
          "believes",
          "believed",
          "thought",
          "think",
          "thinks",
          "reckoned",
          "feared",
          "fear",
          "rumours",
          "said",
          "says",
          "say",
          "saying",
          "told",
          "insisted",
          "suggested",
          "imagine",
          "imagined",
          "perhaps",
          "potential",
          "potentially",
          "possible",
          "possibly",
          "supposed",
          "meant",
          "fancied",
          "contention",
          "eyeing",
          "chasing",
          "suppose",
          "maybe",
          "nearly",
          "almost");
  private static final List<String> PAIRS =
      List.of(
          "on course",
          "on pace",
          "on schedule",
          "on target",
          "on track",
          "set to",
          "due to",
          "looking to",
          "looked to",
          "looks set",
          "looked set",
          "looked like",
          "going to",
          "ready to",
          "appeared to",
          "going for",
          "ahead of schedule",
          "asked to",
          "close to",
          "capable of",
          "hard to",
          "able to",
          "favourite to",
          "favourites to",
          "looked as",
          "in line",
          "inside schedule",
          "next year",
          "next month",
          "shy of",
          "of breaking");

  private Possibly() {}

  /** Whether such a word stands here. */
  static boolean at(List<Item> items, int i) {
    Item item = items.get(i);
    if (item.tag() != Tag.WORD) {
      return false;
    }
    String first = lastWord(item.low());
    String next = i + 1 < items.size() ? items.get(i + 1).low() : "";
    if (first.equals("would")) {
      return !(next.equals("go") || next.equals("eventually") || next.equals("later"));
    }
    boolean capable = first.equals("able") && i > 0 && (items.get(i - 1).is("was"));
    boolean month = first.equals("may") && item.capital() && i > 0;
    if (month || capable) {
      return false;
    }
    return WORDS.contains(first) || PAIRS.contains(item.low() + " " + next);
  }

  /** {@code Had he stayed with them, ...}. */
  static boolean inverted(List<Item> items, int i) {
    boolean first = i == 0 || items.get(i - 1).is(",") || items.get(i - 1).is("but");
    if (!items.get(i).is("had") || i + 1 >= items.size() || !first) {
      return false;
    }
    Item next = items.get(i + 1);
    return next.tag() == Tag.NAME
        || List.of("he", "she", "they", "the", "it", "his", "her").contains(next.low());
  }

  private static String lastWord(String low) {
    return low.endsWith(" would") ? "would" : low.endsWith(" will") ? "will" : first(low);
  }

  private static String first(String low) {
    int blank = low.indexOf(' ');
    return blank < 0 ? low : low.substring(0, blank);
  }
}
