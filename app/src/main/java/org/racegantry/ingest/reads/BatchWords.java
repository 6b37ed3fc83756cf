package org.racegantry.ingest.reads;

import java.util.Arrays;

/** Which words of a {@link WordTable} are in the batch that is being filled, and where. */
final class BatchWords {
  private final WordTable table = new WordTable();
  // The batch's number above, the word's place in it below.
  private long[] places = new long[1 << 12];
  private long batch = 1;

  /** From now on another batch is filled. */
  void nextBatch() {
    batch++;
  }

  /** The number of a word in the whole file. */
  int numberOf(byte[] bytes, int from, int to) {
    int number = table.numberOf(bytes, from, to);
    if (number >= places.length) {
      places = Arrays.copyOf(places, Math.max(number + 1, places.length * 2));
    }
    return number;
  }

  /** The place of a word in this batch, or -1 where it is not in it yet. */
  int place(int number) {
    long known = places[number];
    return known >>> 32 == batch ? (int) known : -1;
  }

  /** The word has this place in the batch from now on. */
  int placed(int number, int place) {
    places[number] = batch << 32 | place;
    return place;
  }

  /** The word of a number. */
  String word(int number) {
    return table.word(number);
  }

  /** How many different words the file has had so far. */
  int size() {
    return table.size();
  }
}
