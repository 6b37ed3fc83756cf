package org.racegantry.forecast.band;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.text.BadModel;
import org.racegantry.forecast.text.ModelLines;

/**
 * The bands of a model as lines of numbers and back. Errors are kept in steps of a hundred
 * thousandth.
 */
public final class BandText {
  private static final double STEP = 1e-5;

  private BandText() {}

  /** The number as the text will say it. */
  static double stepped(double number) {
    return Math.round(number / STEP) * STEP;
  }

  /** Writes a line of paces and one of quantiles for each checkpoint and each one ahead. */
  public static void write(BandTable bands, PaceBands byPace, StringBuilder to) {
    bands.spreads().forEach(spread -> write("paces", "spread", spread, to));
    byPace.write(to);
  }

  static void write(String by, String what, Spread spread, StringBuilder to) {
    to.append(by);
    for (double pace : spread.paces()) {
      to.append(' ').append(Math.round(pace / STEP));
    }
    to.append('\n').append(what);
    for (double[] quantiles : spread.quantiles()) {
      for (double quantile : quantiles) {
        to.append(' ').append(Math.round(quantile / STEP));
      }
    }
    to.append('\n');
  }

  /** Reads what {@link #write} wrote. */
  public static BandTable read(ModelLines lines, Checkpoints checkpoints) throws BadModel {
    List<Spread> spreads = new ArrayList<>();
    for (int pair = 0; pair < BandTable.pairs(checkpoints); pair++) {
      spreads.add(spread("paces", "spread", lines));
    }
    return new BandTable(checkpoints, spreads);
  }

  /** Reads the bands for where no model fits. */
  public static PaceBands readByPace(ModelLines lines) throws BadModel {
    return PaceBands.read(lines);
  }

  static Spread spread(String by, String what, ModelLines lines) throws BadModel {
    double[] paces = steps(lines, by);
    for (int g = 1; g < paces.length; g++) {
      if (paces[g] <= paces[g - 1]) {
        throw lines.bad(by + " must grow from group to group");
      }
    }
    double[] flat = steps(lines, what);
    if (paces.length == 0 || flat.length != paces.length * Spread.COUNT) {
      throw lines.bad("needs " + Spread.COUNT + " numbers for each of the " + by + " above it");
    }
    double[][] quantiles = new double[paces.length][Spread.COUNT];
    for (int i = 0; i < flat.length; i++) {
      quantiles[i / Spread.COUNT][i % Spread.COUNT] = flat[i];
      if (i % Spread.COUNT > 0 && flat[i] < flat[i - 1]) {
        throw lines.bad("the quantiles of group " + (i / Spread.COUNT + 1) + " cross");
      }
    }
    return new Spread(paces, quantiles);
  }

  private static double[] steps(ModelLines lines, String word) throws BadModel {
    double[] numbers = lines.numbers(word);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] *= STEP;
    }
    return numbers;
  }
}
