package org.racegantry.story.check.read.rule;

import java.util.List;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Tag;

/** Words that deny what follows. */
final class Denials {
  private static final List<String> WORDS =
      List.of(
          "never", "no", "failed", "fails", "failing", "unable", "without", "neither", "nor",
          "nobody", "none", "denied", "refused", "hardly");

  private Denials() {}

  /** Whether such a word stands here. */
  static boolean at(List<Item> items, int i) {
    Item item = items.get(i);
    if (item.tag() != Tag.WORD) {
      return false;
    }
    String next = i + 1 < items.size() ? items.get(i + 1).low() : "";
    boolean more = next.equals("only") || next.equals("just") || next.equals("least");
    boolean not = item.low().equals("not") || item.low().endsWith(" not");
    boolean instead =
        item.is("instead") && next.equals("of") || item.is("rather") && next.equals("than");
    boolean idiom =
        item.is("no")
            && (next.equals("fewer")
                || next.equals("longer")
                || next.equals("doubt")
                || next.equals("more")
                || next.equals("less"));
    return not && !more || instead || WORDS.contains(item.low()) && !idiom;
  }
}
