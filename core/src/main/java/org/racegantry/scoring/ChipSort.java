package org.racegantry.scoring;

import java.util.List;
import org.racegantry.race.ReadBatch;

/**
 * Sorts reads by chip by counting: two walks over the reads, each pair of hands over its share of
 * the batches. The shares follow each other in order of arrival, and so do their places in the
 * block.
 */
final class ChipSort {
  private final List<ReadBatch> batches;
  private final List<int[]> chipsOfBatch;
  private final List<int[]> readersOfBatch;
  private final int[] firstOfChip;
  private boolean[] misfits = new boolean[0];
  private PackedReads block = new PackedReads(0);

  /** Where a read is: its batch, and its position there. */
  interface Found {
    void at(int batch, int position);
  }

  /** The ids of chips and readers stand beside each batch, by their positions in it. */
  ChipSort(
      List<ReadBatch> batches, List<int[]> chipsOfBatch, List<int[]> readersOfBatch, int chips) {
    this.batches = batches;
    this.chipsOfBatch = chipsOfBatch;
    this.readersOfBatch = readersOfBatch;
    this.firstOfChip = new int[chips + 1];
  }

  /** All reads that fit into a cell, chip by chip. */
  PackedReads sorted(Hands hands) {
    int[][] at = new int[hands.count()][firstOfChip.length - 1];
    misfits = new boolean[hands.count()];
    hands.share(part -> misfits[part] = count(part, at[part]));
    int next = 0;
    for (int chip = 0; chip < firstOfChip.length - 1; chip++) {
      firstOfChip[chip] = next;
      for (int[] share : at) {
        int reads = share[chip];
        share[chip] = next;
        next += reads;
      }
    }
    firstOfChip[firstOfChip.length - 1] = next;
    block = new PackedReads(next);
    hands.share(part -> scatter(part, at[part]));
    return block;
  }

  /** Where each chip's reads begin in the block; one more at the end, where the last ones end. */
  int[] firstOfChip() {
    return firstOfChip;
  }

  /** Finds the reads that fit into no cell, in order of arrival. */
  void eachMisfit(Found found) {
    for (int part = 0; part < misfits.length; part++) {
      for (int b = firstBatch(part); misfits[part] && b < firstBatch(part + 1); b++) {
        for (int i = 0; i < batches.get(b).size(); i++) {
          if (!fits(b, i)) {
            found.at(b, i);
          }
        }
      }
    }
  }

  private int firstBatch(int part) {
    return (int) ((long) batches.size() * part / misfits.length);
  }

  private boolean fits(int b, int i) {
    ReadBatch batch = batches.get(b);
    return PackedReads.fits(batch.time_ms(i), readersOfBatch.get(b)[batch.readerIndex(i)]);
  }

  /** Counts the reads of each chip in one share; returns whether some fit into no cell. */
  private boolean count(int part, int[] readsOfChip) {
    boolean some = false;
    for (int b = firstBatch(part); b < firstBatch(part + 1); b++) {
      ReadBatch batch = batches.get(b);
      int[] chipOf = chipsOfBatch.get(b);
      int[] readerOf = readersOfBatch.get(b);
      for (int i = 0; i < batch.size(); i++) {
        if (PackedReads.fits(batch.time_ms(i), readerOf[batch.readerIndex(i)])) {
          readsOfChip[chipOf[batch.chipIndex(i)]]++;
        } else {
          some = true;
        }
      }
    }
    return some;
  }

  private void scatter(int part, int[] at) {
    PackedReads into = block;
    for (int b = firstBatch(part); b < firstBatch(part + 1); b++) {
      ReadBatch batch = batches.get(b);
      int[] chipOf = chipsOfBatch.get(b);
      int[] readerOf = readersOfBatch.get(b);
      for (int i = 0; i < batch.size(); i++) {
        long time_ms = batch.time_ms(i);
        int reader = readerOf[batch.readerIndex(i)];
        if (PackedReads.fits(time_ms, reader)) {
          into.set(at[chipOf[batch.chipIndex(i)]]++, time_ms, reader);
        }
      }
    }
  }
}
