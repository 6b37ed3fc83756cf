package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where in the order of arrival a chip may have been read: for each run of batches which chips are
 * among them. An explanation asks for some hundred reads among millions, and live batches are
 * small.
 */
final class ChipTrail {
  /** So many batches make a run. */
  static final int RUN = 64;

  private final List<BitSet> chipsOfRun = new ArrayList<>();
  private int known;

  /** Takes in the batches added since; each is the ids of its chips. */
  void follow(List<int[]> chipsOfBatch) {
    for (; known < chipsOfBatch.size(); known++) {
      if (known % RUN == 0) {
        chipsOfRun.add(new BitSet());
      }
      for (int chip : chipsOfBatch.get(known)) {
        chipsOfRun.getLast().set(chip);
      }
    }
  }

  /** The first batch from this one on whose run knows the chip; the number of all where none. */
  int next(int batch, int chip) {
    int run = batch / RUN;
    if (run < chipsOfRun.size() && chipsOfRun.get(run).get(chip)) {
      return batch;
    }
    do {
      run++;
    } while (run < chipsOfRun.size() && !chipsOfRun.get(run).get(chip));
    return Math.min(run * RUN, known);
  }
}
