package org.racegantry.publish.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words at the ends of the lines, moved apart where they would lie on each other. */
final class Labels {
  /** From one line of words to the next, in tenths. */
  private static final int APART = 130;

  /** From the middle of small letters down to their baseline. */
  private static final int BASELINE = 38;

  private record Label(Ink ink, int y, String words) {}

  private final List<Label> labels = new ArrayList<>();

  /** Words that belong to a height. */
  void add(Ink ink, int y, String words) {
    labels.add(new Label(ink, y, words));
  }

  /** Writes all of them from {@code x} on, between {@code top} and {@code bottom}. */
  void write(Pen pen, int x, int top, int bottom) {
    labels.sort(Comparator.comparingInt(Label::y));
    int[] at = labels.stream().mapToInt(Label::y).toArray();
    for (int i = 1; i < at.length; i++) {
      at[i] = Math.max(at[i], at[i - 1] + APART);
    }
    int floor = bottom;
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = Math.max(Math.min(at[i], floor), top + i * APART);
      floor = at[i] - APART;
    }
    for (int i = 0; i < at.length; i++) {
      Label label = labels.get(i);
      Ink ink = label.ink();
      pen.text(ink, Pen.Anchor.START, new Pen.At(x, at[i] + BASELINE), label.words());
    }
  }
}
