package org.racegantry.story.check.read.rule;

import java.util.List;
import org.racegantry.story.check.read.phrase.Item;

/**
 * Whether a report, sentence by sentence, is about another race: its head and the sentence behind
 * both name a place of another one, and not the place of this. It comes back wherever it names this
 * race again.
 */
final class Away {
  /** The head, and the sentence with the dateline. */
  private static final int HEAD = 2;

  private final Elsewhere elsewhere;
  private final List<String> here;
  private int sentences;
  private int elsewheres;
  private boolean home;
  private boolean away;

  /**
   * A report that is read from its beginning.
   *
   * @param elsewhere words of other races
   * @param race the words of the name of this race
   */
  Away(Elsewhere elsewhere, List<String> race) {
    this.elsewhere = elsewhere;
    this.here = race.stream().filter(word -> !word.equals("marathon")).toList();
  }

  /** Whether the next sentence is about another race. */
  boolean of(List<Item> items) {
    sentences++;
    boolean names = items.stream().anyMatch(this::here);
    boolean other = false;
    for (int i = 0; i < items.size() && !items.get(i).is("who"); i++) {
      other |= elsewhere.place(items, i);
    }
    home |= names;
    elsewheres += other && !names && !home ? 1 : 0;
    away |= sentences == HEAD && elsewheres == HEAD;
    return away && !names;
  }

  private boolean here(Item item) {
    return here.stream().anyMatch(word -> item.low().contains(word));
  }
}
