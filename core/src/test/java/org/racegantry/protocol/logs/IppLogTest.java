package org.racegantry.protocol.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.PhysicalLimits;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

class IppLogTest {
  private static final String SEEN =
      "{\"type\":\"TagSeen\",\"time\":1445358937.430000000,\"tag\":\"30396062c3ac42000008ac58\","
          + "\"readerId\":0}";

  @Test
  void secondsSince1970WithTheirDecimalsAreMilliseconds() {
    List<Decoded> said = said(SEEN);
    assertThat(said)
        .containsExactly(
            new Decoded.Detection(Read.of("0", "30396062c3ac42000008ac58", 1_445_358_937_430L)));
    PhysicalLimits.hold(((Decoded.Detection) said.getFirst()).read(), SEEN);
    assertThat(said(SEEN.replace("1445358937.430000000", "1445358937")))
        .hasToString(said.toString().replace("1445358937430", "1445358937000"));
    assertThat(said(SEEN.replace(".430000000", ".4")).toString()).contains("1445358937400");
  }

  @Test
  void theStartIsAMarkOfAGunAndWhatOfficialsDidIsNoRead() {
    assertThat(said("{\"type\":\"Start\",\"time\":1445364230.589000000}"))
        .containsExactly(new Decoded.GunMark("ipp", 1_445_364_230_589L, "Start"));
    for (String other :
        new String[] {
          "{\"type\":\"AddTag\",\"time\":0.0,\"tag\":\"002420150001\",\"teamNb\":1}",
          "{\"type\":\"Correction\",\"time\":1445362447.865,\"teamNb\":1,\"correction\":-1}",
          "{\"type\":\"StatusChange\",\"time\":1445366874.6,\"status\":\"PreResults\"}",
          "{\"type\":\"Message\",\"final\":true,\"text\":null}",
        }) {
      assertThat(said(other)).as(other).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"TagSeen\",\"time\":1445358937.43,\"readerId\":0}",
        "{\"type\":\"TagSeen\",\"time\":1445358937.43,\"tag\":\"a b\",\"readerId\":0}",
        "{\"type\":\"TagSeen\",\"time\":1.4e9,\"tag\":\"ab\",\"readerId\":0}",
        "{\"type\":\"TagSeen\",\"time\":-5,\"tag\":\"ab\",\"readerId\":0}",
        "{\"type\":\"TagSeen\",\"time\":144535893700,\"tag\":\"ab\",\"readerId\":0}",
        "{\"type\":\"TagSeen\",\"time\":1445358937.43,\"tag\":\"ab\",\"readerId\":-1}",
        "{\"type\":\"TagSeen\",\"time\":1445358937.43,\"tag\":\"ab\"",
        "{\"time\":1445358937.43}",
        "TagSeen",
      })
  void whatIsNoEventIsRefused(String line) {
    assertThat(said(line)).singleElement().isInstanceOf(Decoded.Refusal.class);
  }

  @Test
  void itsLinesAreUnmistakable() {
    assertThat(new IppLog().recognised(List.of(SEEN, "{\"reader\":\"F1\"}", "x"))).isEqualTo(1);
  }

  private static List<Decoded> said(String line) {
    List<Decoded> said = new ArrayList<>();
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    new IppLog()
        .open(Setting.of("", ZoneOffset.UTC, LocalDate.of(2015, 10, 20)))
        .line(bytes, 0, bytes.length, said::add);
    return said;
  }
}
