package org.racegantry.publish.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which word stands in whose name, club or nation. */
final class Postings {
  /** Where a word stands, and what it costs that it stands there. */
  enum Place {
    FAMILY(0),
    GIVEN(2),
    CLUB(40),
    NATION(45);

    static final Place[] ALL = values();
    final int cost;

    Place(int cost) {
      this.cost = cost;
    }
  }

  private static final int PLACE_BITS = 2;

  /** All distinct words. */
  final WordList words;

  private final int[] starts;
  private final int[] packed;

  private Postings(WordList words, int[] starts, int[] packed) {
    this.words = words;
    this.starts = starts;
    this.packed = packed;
  }

  /** Where the postings of a word begin; those of the next begin where they end. */
  int from(int word) {
    return starts[word];
  }

  int entrant(int at) {
    return packed[at] >>> PLACE_BITS;
  }

  Place place(int at) {
    return Place.ALL[packed[at] & (1 << PLACE_BITS) - 1];
  }

  long bytes() {
    return words.bytes() + 4L * (starts.length + packed.length);
  }

  /** Collects words in any order. */
  static final class Collector {
    private final Map<String, Integer> ids = new HashMap<>();
    private int[] idOf = new int[1024];
    private int[] packed = new int[1024];
    private int size;

    /** One word of one entrant. */
    void add(String word, int entrant, Place place) {
      if (word.isEmpty()) {
        return;
      }
      if (size == packed.length) {
        packed = Arrays.copyOf(packed, size * 2);
        idOf = Arrays.copyOf(idOf, size * 2);
      }
      idOf[size] = ids.computeIfAbsent(word, w -> ids.size());
      packed[size++] = entrant << PLACE_BITS | place.ordinal();
    }

    Postings done() {
      String[] sorted = ids.keySet().toArray(String[]::new);
      Arrays.sort(sorted);
      int[] rank = new int[sorted.length];
      for (int i = 0; i < sorted.length; i++) {
        rank[ids.get(sorted[i])] = i;
      }
      int[] next = new int[sorted.length + 1];
      for (int i = 0; i < size; i++) {
        next[rank[idOf[i]] + 1]++;
      }
      Arrays.parallelPrefix(next, Integer::sum);
      int[] starts = next.clone();
      int[] inOrder = new int[size];
      for (int i = 0; i < size; i++) {
        inOrder[next[rank[idOf[i]]]++] = packed[i];
      }
      return new Postings(new WordList(sorted), starts, inOrder);
    }
  }
}
