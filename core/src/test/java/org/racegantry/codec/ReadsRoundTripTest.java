package org.racegantry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadBatchBuilder;

/** Batches of reads come back as they went, and take few bytes. */
class ReadsRoundTripTest {
  private static final long SEED = Long.getLong("seed", 42L);

  @Test
  void any_batch_of_reads_comes_back_equal() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 500; i++) {
      ReadBatch reads = anyReads(random);
      Batch batch = new Batch("seed " + SEED + " batch " + i, List.of(reads));
      byte[] body = Codec.encode(batch);
      Batch back = Codec.decode(body);
      assertThat(back).isEqualTo(batch);
      assertThat(back.hashCode()).isEqualTo(batch.hashCode());
      assertThat(((ReadBatch) back.facts().getFirst()).reads()).isEqualTo(reads.reads());
      assertThat(Codec.encode(back)).isEqualTo(body);
    }
  }

  @Test
  void five_thousand_reads_at_one_mat_take_no_more_than_twelve_bytes_each() {
    SplittableRandom random = new SplittableRandom(SEED);
    ReadBatchBuilder builder = new ReadBatchBuilder();
    long time_ms = 1_682_247_600_000L;
    for (int i = 0; i < 5_000; i++) {
      time_ms += random.nextInt(20);
      // About eleven reads of a chip come close together.
      String chip = String.format("%08X", 0x58D0000 + (i / 110) * 10 + random.nextInt(10));
      builder.add(
          "R" + random.nextInt(4),
          chip,
          time_ms,
          1 + random.nextInt(4),
          -80 + random.nextInt(40),
          100_000 + i);
    }
    byte[] body = Codec.encode(new Batch("reader R", List.of(builder.build())));
    assertThat(body.length / 5_000.0).isLessThanOrEqualTo(12);
  }

  private static ReadBatch anyReads(SplittableRandom random) {
    ReadBatchBuilder builder = new ReadBatchBuilder();
    int size = random.nextInt(60);
    int columns = random.nextInt(8);
    for (int i = 0; i < size; i++) {
      builder.add(
          "R" + random.nextInt(5),
          "chip\u00fc" + random.nextInt(20),
          random.nextLong() >> random.nextInt(64),
          (columns & 1) == 0 ? Read.NONE : random.nextInt() >> random.nextInt(32),
          (columns & 2) == 0 ? Read.NONE : random.nextInt() >> random.nextInt(32),
          (columns & 4) == 0 ? Read.NONE : random.nextLong() >> random.nextInt(64));
    }
    return builder.build();
  }
}
