package org.racegantry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.race.GunMark;
import org.racegantry.race.Transcript;
import org.racegantry.race.TranscriptBuilder;

/** What devices said comes back byte for byte, and costs little beyond its own bytes. */
class TranscriptRoundTripTest {
  private static final long SEED = Long.getLong("seed", 6L);
  private static final long NOON_MS = 1_682_247_600_000L;

  @Test
  void any_transcript_and_gun_mark_comes_back_equal() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 500; i++) {
      Transcript said = anything(random);
      GunMark mark = new GunMark("R" + i, random.nextLong() >> random.nextInt(64), "k" + i % 3);
      Batch batch = new Batch("seed " + SEED + " batch " + i, List.of(said, mark));
      byte[] body = Codec.encode(batch);
      Batch back = Codec.decode(body);
      assertThat(back).isEqualTo(batch);
      assertThat(back.hashCode()).isEqualTo(batch.hashCode());
      assertThat(((Transcript) back.facts().getFirst()).messages()).isEqualTo(said.messages());
      assertThat(Codec.encode(back)).isEqualTo(body);
    }
  }

  @Test
  void a_live_batch_costs_no_more_than_a_few_bytes_a_message_beyond_the_raw_text() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int size = 1; size <= 50; size++) {
      TranscriptBuilder said = new TranscriptBuilder("mylaps", "10.0.0.7");
      long now_ms = NOON_MS;
      for (int i = 0; i < size; i++) {
        now_ms += random.nextInt(20);
        byte[] raw =
            "Start@Passing@t=13:00:00.123|c=HR12345|d=230423@7@"
                .getBytes(StandardCharsets.US_ASCII);
        said.add(now_ms, 1, raw, 0, raw.length);
      }
      int without = Codec.encode(new Batch("", List.of())).length;
      int with = Codec.encode(new Batch("", List.of(said.build()))).length;
      // The names, the tag, the count and the first arrival; then at most three bytes a message.
      assertThat(with - without - said.bytes()).as("%d messages", size).isLessThan(26 + 3 * size);
    }
  }

  @Test
  void a_transcript_never_changes_with_what_it_was_made_of() {
    byte[] raw = "AB".getBytes(StandardCharsets.US_ASCII);
    TranscriptBuilder builder = new TranscriptBuilder("x", "y").add(1, 1, raw, 0, 2);
    Transcript said = builder.build();
    raw[0] = 'Z';
    builder.add(2, 0, raw, 1, 1);
    assertThat(said.messages()).containsExactly(new Transcript.Message(1, 1, "AB"));
    assertThat(builder.build().messages())
        .containsExactly(new Transcript.Message(1, 1, "AB"), new Transcript.Message(2, 0, "B"));
  }

  private static Transcript anything(SplittableRandom random) {
    List<Transcript.Message> messages = new ArrayList<>();
    int size = random.nextInt(60);
    for (int i = 0; i < size; i++) {
      byte[] raw = new byte[random.nextInt(200)];
      random.nextBytes(raw);
      messages.add(
          new Transcript.Message(
              random.nextInt(3) == 0 ? NOON_MS : random.nextLong() >> random.nextInt(64),
              random.nextInt(2) == 0 ? 1 : random.nextInt() >>> 1 >> random.nextInt(31),
              new String(raw, StandardCharsets.ISO_8859_1)));
    }
    return new Transcript("proto\u00fc", "address " + size, messages);
  }
}
