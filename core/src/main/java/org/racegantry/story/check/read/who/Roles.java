package org.racegantry.story.check.read.who;

import java.util.List;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention.Role;

/** Which part somebody plays in a sentence, told by the words around. */
final class Roles {
  private static final List<String> BEFORE_OBJECT =
      List.of(
          "of",
          "behind",
          "over",
          "from",
          "by",
          "to",
          "against",
          "than",
          "past",
          "for",
          "on",
          "beat",
          "beats",
          "beating",
          "beaten",
          "defeated",
          "defeating",
          "outsprinted",
          "outsprinting",
          "sprinted",
          "caught",
          "catching",
          "passed",
          "passing",
          "overtook",
          "overtaking",
          "overhauled",
          "overhauling",
          "pipped",
          "pipping",
          "edged",
          "edging",
          "out",
          "chased",
          "chasing",
          "joined",
          "joining",
          "in",
          "tracked",
          "tracking",
          "shadowing",
          "alongside",
          "including",
          "like",
          "left",
          "leaving",
          "dropped",
          "dropping",
          "held",
          "off",
          "down",
          "denied",
          "outkicked",
          "outpaced",
          "into",
          "toward",
          "towards",
          "following",
          "follow",
          "upon",
          "between",
          "using",
          "saw",
          "seeing",
          "about",
          "at",
          "joins",
          "inflicted",
          "matched",
          "shook",
          "distanced",
          "distancing",
          "hunting",
          "clear",
          "outstripped",
          "catch",
          "pass",
          "overtake",
          "overhaul",
          "defeat",
          "pip",
          "edge",
          "outsprint",
          "drop",
          "sandwiched",
          "featured",
          "featuring",
          "until",
          "per");
  private static final List<String> SKIPPED =
      List.of(
          "the",
          "a",
          "an",
          "fellow",
          "compatriot",
          "compatriots",
          "countryman",
          "countrywoman",
          "team",
          "teammate",
          "mate",
          "mates",
          "teammates",
          "training",
          "partner",
          "rival",
          "rivals",
          "veteran",
          "star",
          "former",
          "great",
          "legend",
          "'s",
          "both",
          "again",
          "joint",
          "sir",
          "dame",
          "winner",
          "champion",
          "debutant",
          "favourite",
          "pre",
          "race",
          "defending",
          "reigning",
          "athlete",
          "runner",
          "pair",
          "duo",
          "trio",
          "home",
          "hero",
          "favourites",
          "only",
          "countrymen",
          "his",
          "her",
          "their",
          "ahead",
          "born",
          "eventual",
          "second",
          "third",
          "placed");
  private static final List<String> VERBS =
      List.of(
          "was",
          "were",
          "is",
          "won",
          "came",
          "took",
          "ran",
          "led",
          "broke",
          "set",
          "went",
          "had",
          "has",
          "fell",
          "lost",
          "caught",
          "made",
          "kept",
          "held",
          "beat",
          "did",
          "would",
          "could",
          "who",
          "then",
          "also",
          "also",
          "never",
          "clung",
          "hung",
          "got",
          "became",
          "put",
          "overtook",
          "wins",
          "takes",
          "breaks",
          "sets",
          "runs",
          "leads",
          "beats",
          "sprints");

  private Roles() {}

  /** The part of the one spoken of by this item. */
  static Role of(List<Item> items, int i, List<Mention> before) {
    if (i + 1 < items.size() && items.get(i + 1).is("'s")) {
      return Role.OWNER;
    }
    int p = i - 1;
    while (p >= 0 && skipped(items.get(p))) {
      p--;
    }
    if (p < 0) {
      return Role.SUBJECT;
    }
    Item previous = items.get(p);
    if (previous.is("with") || verbFollows(items, i)) {
      return Role.SUBJECT;
    }
    boolean joint = previous.is("and") || previous.is(",") || previous.is("or");
    if (joint && !before.isEmpty() && adjoins(items, before.getLast().item(), p)) {
      return before.getLast().role() == Role.OWNER ? Role.SUBJECT : before.getLast().role();
    }
    boolean object = previous.tag() == Tag.WORD && BEFORE_OBJECT.contains(previous.low());
    return object ? Role.OBJECT : Role.SUBJECT;
  }

  private static boolean skipped(Item item) {
    return switch (item.tag()) {
      case NATION, COUNTRY, AGE, TITLE, NUMBER -> true;
      case WORD -> SKIPPED.contains(item.low());
      default -> false;
    };
  }

  private static boolean verbFollows(List<Item> items, int i) {
    if (i + 1 >= items.size() || items.get(i + 1).tag() != Tag.WORD) {
      return false;
    }
    String low = items.get(i + 1).low();
    return VERBS.contains(low) || low.endsWith("ed") && low.length() > 4;
  }

  /** Whether only what belongs to the first stands between it and the joint. */
  private static boolean adjoins(List<Item> items, int mention, int joint) {
    int p = mention + 1;
    if (p < joint && items.get(p).is("(")) {
      while (p < joint && !items.get(p).is(")")) {
        p++;
      }
      p++;
    }
    if (p < joint && items.get(p).is(",")) {
      p++;
    }
    return p >= joint;
  }
}
