package org.racegantry.forecast.band;

import java.util.List;

/**
 * What the 80 % bands of a finish came to in years that neither the model nor the bands had seen:
 * each year asked of a model of the others, with bands as wide as those others were off.
 *
 * @param held_pct year by year, how many of 100 finishes lay in the band, the mean over all
 *     checkpoints; empty where nothing was tested
 */
public record Tested(List<Double> held_pct) {
  /** Nobody knows: a single year, or a model of a time when nobody wrote it down. */
  public static final Tested NOT = new Tested(List.of());

  public Tested {
    held_pct = List.copyOf(held_pct);
    for (double held : held_pct) {
      if (!(held >= 0 && held <= 100)) {
        throw new IllegalArgumentException(held + " is no part of 100");
      }
    }
  }

  /** The worst and the best year: {@code 78 to 83 of 100}; empty where nothing was tested. */
  public String inWords() {
    if (held_pct.isEmpty()) {
      return "";
    }
    long least = Math.round(held_pct.stream().mapToDouble(held -> held).min().orElseThrow());
    long most = Math.round(held_pct.stream().mapToDouble(held -> held).max().orElseThrow());
    return (least == most ? "" : least + " to ") + most + " of 100";
  }
}
