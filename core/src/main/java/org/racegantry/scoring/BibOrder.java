package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.racegantry.race.Entrant;

/**
 * The rows of everybody entered in order of bib, and of id where two wear the same one. Nearly all
 * bibs are plain numbers, which sort as numbers many times faster than as texts.
 */
final class BibOrder {
  private static final int NO_NUMBER = -1;

  /** So many digits and a row's number fit into one long. */
  private static final int DIGITS = 12;

  private final Entrant[] byRow;
  private final Comparator<Integer> order;

  private BibOrder(Entrant[] byRow) {
    this.byRow = byRow;
    this.order =
        Comparator.comparing((Integer row) -> byRow[row].bib())
            .thenComparing(row -> byRow[row].id());
  }

  /** Rows without an entrant are left out. */
  static int[] of(Entrant[] byRow) {
    return new BibOrder(byRow).rows();
  }

  private int[] rows() {
    long[] numbers = new long[byRow.length];
    int n = 0;
    List<Integer> others = new ArrayList<>();
    for (int row = 0; row < byRow.length; row++) {
      if (byRow[row] != null) {
        long number = number(byRow[row].bib().text());
        if (number == NO_NUMBER) {
          others.add(row);
        } else {
          numbers[n++] = number << Ranker.POSITION_BITS | row;
        }
      }
    }
    Arrays.sort(numbers, 0, n);
    others.sort(order);
    int[] rows = new int[n + others.size()];
    for (int i = 0; i < n; i++) {
      rows[i] = (int) numbers[i] & (1 << Ranker.POSITION_BITS) - 1;
      settle(rows, i, numbers);
    }
    // Whatever is no short number sorts behind: longer numbers, then words.
    for (int i = 0; i < others.size(); i++) {
      rows[n + i] = others.get(i);
    }
    return rows;
  }

  /** Moves a row before those with the same number and a greater id. */
  private void settle(int[] rows, int at, long[] numbers) {
    long number = numbers[at] >>> Ranker.POSITION_BITS;
    for (int i = at; i > 0 && numbers[i - 1] >>> Ranker.POSITION_BITS == number; i--) {
      if (order.compare(rows[i - 1], rows[i]) < 0) {
        return;
      }
      int moved = rows[i];
      rows[i] = rows[i - 1];
      rows[i - 1] = moved;
    }
  }

  private static long number(String bib) {
    long number = 0;
    for (int i = 0; i < bib.length(); i++) {
      int digit = bib.charAt(i) - '0';
      if (digit < 0 || digit > 9 || bib.length() > DIGITS) {
        return NO_NUMBER;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
