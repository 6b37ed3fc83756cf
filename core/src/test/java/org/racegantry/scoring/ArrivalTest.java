package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.worlds.Arrivals;
import org.racegantry.worlds.RandomWorld;
import org.racegantry.worlds.World;

/** Results depend on the set of reads and the numbers of the acts, and on nothing else. */
@Isolated("turns the locale or zone of the host")
class ArrivalTest {
  private static final int ARRIVALS = 200;
  private static final List<String> LOCALES = List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "en-GB");
  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "Europe/London", "America/St_Johns", "Asia/Kathmandu");

  private final Locale hostLocale = Locale.getDefault();
  private final TimeZone hostZone = TimeZone.getDefault();

  @AfterEach
  void theHostIsAsItWas() {
    Locale.setDefault(hostLocale);
    TimeZone.setDefault(hostZone);
  }

  @Test
  void twoHundredArrivalsInAnyZoneAndLocaleGiveTheSameBytes() {
    for (long seed = 1; seed <= 5; seed++) {
      String text = RandomWorld.text(seed, 60);
      String expected = bytes(Judged.scorer(World.of(text).facts()));
      for (int arrival = 0; arrival < ARRIVALS / 5; arrival++) {
        Random random = new Random(seed * 1_000 + arrival);
        Locale.setDefault(Locale.forLanguageTag(LOCALES.get(random.nextInt(4))));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(random.nextInt(4))));
        List<Fact> facts = Arrivals.shuffled(World.of(text), random);
        assertThat(bytes(Judged.scorer(facts)))
            .as("seed " + seed + ", arrival " + arrival)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void aDoubledReadChangesNothing() {
    World world = World.of(RandomWorld.text(7, 20));
    Scorer scorer = Judged.scorer(world.facts());
    String once = bytes(scorer);
    for (Read read : world.reads()) {
      scorer.add(ReadBatch.of(List.of(read)));
      assertThat(bytes(scorer)).as("after a second " + read).isEqualTo(once);
    }
  }

  @Test
  void theSameReadWithAnotherSignalStrengthIsTheSameRead() {
    World world = World.of("entrant 1 chip=C1\nread F1 C1 10:40:00");
    Scorer scorer = Judged.scorer(world.facts());
    String once = bytes(scorer);
    Read read = world.reads().getFirst();

    scorer.add(ReadBatch.of(List.of(new Read("F1", "C1", read.time_ms(), 2, -60, 17))));

    assertThat(bytes(scorer)).isEqualTo(once);
  }

  @Test
  void whatMustAgreeHoldsTheStateOfTheRace() {
    String race = "entrant 1 chip=C1\nread F1 C1 10:40:00\n";
    String live = bytes(Judged.scorer(World.of(race).facts()));
    String first = bytes(Judged.scorer(World.of(race + "declare official").facts()));
    String second =
        bytes(Judged.scorer(World.of(race + "declare official\ndeclare official").facts()));

    assertThat(List.of(live, first, second)).doesNotHaveDuplicates();
  }

  @Test
  void aPrefixAndTheRestAreAll() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      World world = World.of(RandomWorld.text(seed, 8));
      List<Fact> facts = Arrivals.oneByOne(world, random);
      int cut = 1 + random.nextInt(facts.size());
      Scorer scorer = Judged.scorer(facts.subList(0, cut));
      scorer.score();
      facts.subList(cut, facts.size()).forEach(scorer::add);

      assertThat(bytes(scorer))
          .as("seed " + seed + ", cut at " + cut)
          .isEqualTo(bytes(Judged.scorer(world.facts())));
    }
  }

  @Test
  void theLiveStateIsTheReplayedState() {
    for (long seed = 1; seed <= 50; seed++) {
      List<Fact> facts = Arrivals.oneByOne(World.of(RandomWorld.text(seed, 8)), new Random(seed));
      Scorer live = new Scorer();
      List<byte[]> journal = new ArrayList<>();
      for (Fact fact : facts) {
        journal.add(Codec.encode(new Batch("test", List.of(fact))));
        live.add(fact);
        live.score();
      }
      Scorer replayed = new Scorer();
      journal.forEach(body -> Codec.decode(body).facts().forEach(replayed::add));

      assertThat(bytes(live)).as("seed " + seed).isEqualTo(bytes(replayed));
    }
  }

  private static String bytes(Scorer scorer) {
    return new String(CanonicalResults.bytes(scorer.score()), StandardCharsets.UTF_8);
  }
}
