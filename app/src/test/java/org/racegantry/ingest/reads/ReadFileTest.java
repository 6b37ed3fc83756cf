package org.racegantry.ingest.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

class ReadFileTest {
  private static final long SEED = 7;

  @Test
  void whateverTheStreamHandsOutAtOnceTheReadsAreTheSame() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    StringBuilder text = new StringBuilder("\uFEFFchip,time,reader,seq\r\n");
    List<Read> expected = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      // Codes of all lengths up to 40: short ones are packed into longs, long ones are not.
      String chip = "C".repeat(1 + random.nextInt(34)) + random.nextInt(3000);
      String reader = random.nextInt(50) == 0 ? "M\u00FCnchen" : "F" + random.nextInt(3);
      long time_ms = 1_682_240_400_000L + random.nextInt(1_000_000);
      text.append(chip).append(',').append(time_ms).append(',').append(reader).append(',');
      text.append(i).append(random.nextBoolean() ? "\r\n" : "\n");
      expected.add(new Read(reader, chip, time_ms, Read.NONE, Read.NONE, i));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    List<ReadBatch> batches = new ArrayList<>();
    ReadsReport report = read(new Dripping(bytes, random), batches);
    assertThat(report.refused()).as("seed %d", SEED).isZero();
    assertThat(report.accepted()).isEqualTo(30_000);
    assertThat(batches).hasSize(6);
    assertThat(batches.stream().flatMap(batch -> batch.reads().stream()).toList())
        .as("seed %d", SEED)
        .isEqualTo(expected);
    assertThat(batches.getFirst().chips()).doesNotHaveDuplicates();
  }

  private static ReadsReport read(InputStream in, List<ReadBatch> batches) throws Exception {
    RaceSetup setup =
        RaceToml.understand(
                "race.toml",
                """
                name = "Run"
                date = %s
                zone = "Europe/London"
                [course]
                distance_m = 5000
                [[points]]
                id = "START"
                metres = 0
                [[points]]
                id = "FINISH"
                metres = 5000
                [[waves]]
                id = "all"
                planned = 10:00:00
                """
                    .formatted(LocalDate.of(2023, 4, 23)))
            .orRefuse();
    return new ReadFile(setup, setup.zone(), "reads").read(new Source("-", in), batches::add);
  }

  /** Hands out a few bytes at a time, as a pipe or a socket may. */
  private static final class Dripping extends InputStream {
    private final InputStream in;
    private final SplittableRandom random;

    Dripping(byte[] bytes, SplittableRandom random) {
      this.in = new ByteArrayInputStream(bytes);
      this.random = random;
    }

    @Override
    public int read() throws java.io.IOException {
      return in.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws java.io.IOException {
      return in.read(into, from, Math.min(length, 1 + random.nextInt(5000)));
    }
  }
}
