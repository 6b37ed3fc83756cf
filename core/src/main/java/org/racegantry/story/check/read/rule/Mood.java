package org.racegantry.story.check.read.rule;

import java.util.BitSet;
import java.util.List;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;

/**
 * What a sentence does not tell as having happened here and today: possibilities, wishes, plans,
 * other people's words, other races, earlier years; and what it denies.
 */
final class Mood {
  private static final List<String> BOUNDS =
      List.of(",", ";", "-", "(", ")", ":", "but", "before", "although", "though", "yet");
  private static final List<String> CLAUSES =
      List.of(
          "as", "while", "who", "when", "which", "that", "since", "than", "set", "held", "and",
          "after", "whose", "where", "because", "until", "to");

  private final List<Item> items;
  private final BitSet unsaid = new BitSet();
  private final BitSet denied = new BitSet();

  /** The mood of a sentence of a report on a race in this year. */
  Mood(List<Item> items, Elsewhere elsewhere) {
    this.items = items;
    for (int i = 0; i < items.size(); i++) {
      if (elsewhere.at(items, i)) {
        unsaid.set(back(i), end(i));
      }
      if (Possibly.at(items, i)) {
        boolean whole = items.get(i).is("if") || items.get(i).is("unless");
        unsaid.set(whole ? 0 : i, whole ? items.size() : ahead(i, false));
      }
      if (Possibly.inverted(items, i)) {
        unsaid.set(0, items.size());
      }
      if (Denials.at(items, i)) {
        denied.set(i, ahead(i, false));
      }
    }
  }

  /** Where what is told of elsewhere ends: {@code in 2022, when he clocked ...} goes on. */
  private int end(int i) {
    int end = ahead(i, true);
    boolean goesOn =
        end + 2 < items.size()
            && items.get(end).is(",")
            && (items.get(end + 1).is("when")
                || items.get(end + 1).is("where")
                || items.get(end + 1).is("in") && items.get(end + 2).is("what"));
    return goesOn || opens(i) ? ahead(goesOn ? end + 1 : end, !goesOn) : end;
  }

  /** {@code In 2022, ...}: what opens the sentence rules the clause behind its comma too. */
  private boolean opens(int i) {
    int end = ahead(i, true);
    boolean comma = end < items.size() && items.get(end).is(",");
    return comma
        && back(i) == 0
        && end <= 5
        && items.subList(back(i), end).stream().noneMatch(item -> item.tag() == Tag.NAME);
  }

  boolean unsaid(int i) {
    return unsaid.get(i);
  }

  boolean denied(int i) {
    return denied.get(i);
  }

  private int back(int i) {
    int p = i;
    while (p > 0 && !bound(p - 1, true)) {
      p--;
    }
    return p;
  }

  private int ahead(int i, boolean clauses) {
    int p = i + 1;
    while (p < items.size() && !bound(p, clauses)) {
      p++;
    }
    return p;
  }

  private boolean bound(int p, boolean clauses) {
    Item item = items.get(p);
    if (item.tag() == Tag.QUOTATION) {
      return true;
    }
    boolean plain = item.meaning() == Meaning.NOTHING;
    return plain && (BOUNDS.contains(item.low()) || clauses && CLAUSES.contains(item.low()));
  }
}
