package org.racegantry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Tables of made splits: whoever begins too fast fades. */
final class SplitsTable {
  static final String HEADER = "age,sex,t5k,t10k,t15k,t20k,thalf,t25k,t30k,t35k,t40k,official_s\n";
  private static final double[] KM = {5, 10, 15, 20, 21.0975, 25, 30, 35, 40, 42.195};

  private SplitsTable() {}

  /** Writes a year of so many runners. */
  static Path write(Path file, long seed, int runners) throws IOException {
    SplittableRandom dice = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < runners; i++) {
      text.append(18 + dice.nextInt(50)).append(dice.nextBoolean() ? ",M" : ",W");
      double pace_s = Math.exp(dice.nextGaussian(Math.log(330), 0.15));
      double fade = Math.max(0, dice.nextGaussian(0.05, 0.06));
      double clock_s = 0;
      for (int c = 0; c < KM.length; c++) {
        double leg_km = KM[c] - (c == 0 ? 0 : KM[c - 1]);
        double slower = fade * (KM[c] - 20) / 20 + dice.nextGaussian(0, 0.01);
        clock_s += leg_km * pace_s * Math.exp(slower);
        text.append(',').append(Math.round(clock_s));
      }
      text.append('\n');
    }
    return Files.writeString(file, text);
  }
}
