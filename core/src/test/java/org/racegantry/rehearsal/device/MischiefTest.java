package org.racegantry.rehearsal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Read;

class MischiefTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final Make MAKE = new Make("F1", ZONE, LocalDate.of(2023, 4, 23), "");
  private static final int READS = 400;

  private long now_ms;

  @Test
  void theSameSeedDoesTheSameToTheSameReader() {
    assertThat(played(Mischief.hard(7), "F1")).isEqualTo(played(Mischief.hard(7), "F1"));
    assertThat(played(Mischief.hard(7), "F1")).isNotEqualTo(played(Mischief.hard(8), "F1"));
    assertThat(played(Mischief.hard(7), "F1")).isNotEqualTo(played(Mischief.hard(7), "F2"));
  }

  @Test
  void everyTrickOnTheWireHappens() {
    String whole = String.join("", played(Mischief.none(), "F1"));
    assertThat(played(only(Trick.CUT), "F1")).contains("HUNG UP");
    List<String> slow = played(only(Trick.SLOW), "F1");
    assertThat(slow).anyMatch(piece -> !piece.endsWith("\n"));
    assertThat(String.join("", slow)).isEqualTo(whole);
    List<String> merged = played(only(Trick.MERGED), "F1");
    assertThat(merged).anyMatch(piece -> piece.indexOf('\n') < piece.length() - 1);
    assertThat(String.join("", merged)).isEqualTo(whole);
    assertThat(String.join("", played(only(Trick.RESEND), "F1")).length())
        .isGreaterThan(whole.length() * 3 / 2);
    assertThat(played(only(Trick.GARBAGE), "F1"))
        .anyMatch(piece -> !piece.startsWith("{") && piece.endsWith("\n"));
  }

  @Test
  void whatIsHeldBackIsOwed() {
    HeardWire wire = new HeardWire();
    Emulator sure = new JsonLinesEmulator(MAKE);
    Mischief always = new Mischief(1, new TreeSet<>(List.of(Trick.SLOW)), 1_000, 1);
    Emulator emulator = always.around(sure, "jsonlines", "F1", 0);
    emulator.connected(0, wire);
    emulator.seen(Read.of("F1", "A", 5), 0, wire);
    emulator.seen(Read.of("F1", "B", 6), 0, wire);
    assertThat(emulator.owed()).isEqualTo(sure.owed() + 2);
    emulator.tick(999, wire);
    assertThat(wire.text()).doesNotContain("\n");
    emulator.tick(1_000, wire);
    assertThat(wire.text().lines()).hasSize(2);
    assertThat(emulator.owed()).isEqualTo(sure.owed());
  }

  @Test
  void aWrongClockIsWrongForEverythingTheReaderStamps() {
    SortedMap<String, Long> offsets =
        only(Trick.HOUR_OFF).offsets_ms(List.of("F1", "F2", "F3", "F4"), ZONE, 0, 1);
    assertThat(offsets).containsEntry("F1", 3_600_000L).hasSizeLessThan(4);
    HeardWire wire = new HeardWire();
    Emulator emulator =
        only(Trick.HOUR_OFF)
            .around(new JsonLinesEmulator(MAKE), "jsonlines", "F1", offsets.get("F1"));
    emulator.connected(0, wire);
    emulator.seen(Read.of("F1", "A", 5), 0, wire);
    assertThat(wire.text()).contains("3600005");
  }

  @Test
  void aWrongDateKeepsTheTimeOfDay() {
    SortedMap<String, Long> offsets =
        only(Trick.WRONG_DATE).offsets_ms(List.of("F1", "F2"), ZONE, 0, 1);
    assertThat(offsets.get("F1")).isNegative();
    assertThat(offsets.values()).allMatch(offset_ms -> offset_ms % 86_400_000 == 0);
  }

  @Test
  void midnightFallsIntoTheMiddleOfTheRace() {
    long first_ms = 1_682_240_400_000L;
    long last_ms = first_ms + 4 * 3_600_000;
    long offset_ms =
        only(Trick.MIDNIGHT)
            .offsets_ms(List.of("F1", "F2"), ZoneOffset.UTC, first_ms, last_ms)
            .get("F2");
    assertThat((first_ms + last_ms) / 2 + offset_ms).isEqualTo(1_682_294_400_000L);
  }

  @Test
  void tricksAreNamedByWords() {
    assertThat(Mischief.named("cut, wrong-date", 3).orElseThrow().tricks())
        .containsExactly(Trick.CUT, Trick.WRONG_DATE);
    assertThat(Mischief.named("hard", 3)).contains(Mischief.hard(3));
    assertThat(Mischief.named("cut,bent", 3)).isEmpty();
    assertThat(Mischief.named("", 3)).isEmpty();
  }

  private static Mischief only(Trick trick) {
    return new Mischief(3, new TreeSet<>(List.of(trick)), 25, 4);
  }

  /** What goes over the wire while chips cross, ten a second. */
  private List<String> played(Mischief mischief, String name) {
    now_ms = 0;
    HeardWire wire = new HeardWire();
    List<String> pieces = new ArrayList<>();
    Emulator emulator = mischief.around(new JsonLinesEmulator(MAKE), "jsonlines", name, 0);
    emulator.connected(now_ms, wire);
    for (int i = 0; i < READS; i++) {
      emulator.seen(Read.of("F1", "C" + i, i), now_ms, wire);
      now_ms += 100;
      emulator.tick(now_ms, wire);
      pieces.addAll(wire.pieces);
      wire.pieces.clear();
      if (!wire.stands) {
        pieces.add("HUNG UP");
        acknowledgeAll(emulator, wire);
        emulator.disconnected();
        wire.again();
        emulator.connected(now_ms, wire);
      }
    }
    emulator.tick(now_ms + 2_000, wire);
    pieces.addAll(wire.pieces);
    return pieces;
  }

  private void acknowledgeAll(Emulator emulator, HeardWire wire) {
    byte[] ack = "{\"ack\":1000000}\n".getBytes(StandardCharsets.UTF_8);
    emulator.heard(ack, 0, ack.length, now_ms, wire);
  }
}
