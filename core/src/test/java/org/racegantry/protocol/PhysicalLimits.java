package org.racegantry.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.racegantry.race.Read;

/** What a read can be in this world; every sample of every protocol is held to it. */
public final class PhysicalLimits {
  private PhysicalLimits() {}

  /** Fails where the read cannot be one; {@code sample} says which it was. */
  public static void hold(Read read, String sample) {
    assertThat(read.reader()).as(sample + ": reader").hasSizeBetween(1, 64);
    assertThat(read.chip()).as(sample + ": chip").hasSizeBetween(1, 64).doesNotContain(" ");
    assertThat(Instant.ofEpochMilli(read.time_ms()))
        .as(sample + ": time")
        .isBetween(Instant.parse("1980-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
    if (read.antenna() != Read.NONE) {
      assertThat(read.antenna()).as(sample + ": antenna").isBetween(0, 64);
    }
    if (read.rssi_dbm() != Read.NONE) {
      assertThat(read.rssi_dbm()).as(sample + ": signal").isBetween(-128, 100);
    }
    if (read.sequence() != Read.NONE) {
      assertThat(read.sequence()).as(sample + ": record number").isNotNegative();
    }
  }
}
