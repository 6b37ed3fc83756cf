package org.racegantry.ingest.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.racegantry.ingest.link.DeclaredReader;
import org.racegantry.ingest.link.ReadersPlan;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Understood;

class ReadersTomlTest {
  @Test
  void portsAndReadersAreTakenAsTheyStand() {
    ReadersPlan plan =
        of("""
                [listen]
                host = "0.0.0.0"
                mylaps = 3097
                jchip = 0

                [[readers]]
                id = "F1"
                protocol = "ultra"
                host = "192.168.1.20"
                port = 2323
                zone = "Europe/London"
                start = "yes"

                [[readers]]
                id = "F2"
                protocol = "jchip"
                """)
            .content()
            .orElseThrow();
    assertThat(plan.listenHost()).contains("0.0.0.0");
    assertThat(plan.listen().orElseThrow()).isEqualTo(Map.of("mylaps", 3097, "jchip", 0));
    DeclaredReader first = plan.readers().getFirst();
    assertThat(first.id()).isEqualTo("F1");
    assertThat(first.port()).isEqualTo(2323);
    assertThat(first.zone()).contains(ZoneId.of("Europe/London"));
    assertThat(first.options()).isEqualTo(Map.of("start", "yes"));
    assertThat(plan.readers().get(1).host()).isEmpty();
  }

  @Test
  void nothingSaidMeansTheUsualPorts() {
    assertThat(of("").content().orElseThrow().listen()).isEmpty();
  }

  @Test
  void everyMistakeIsNamedWithItsPlaceAndItsMend() {
    said("[listen]\nmylap = 1\n", 2, "mylap", "mylaps");
    said("[listen]\nmylaps = 70000\n", 2, "70000", "65535");
    said("[listen]\nmylaps = \"3097\"\n", 2, "3097", "number");
    said("[listen]\nultra = 23\n", 2, "23", "[[readers]]");
    said("[[readers]]\nid = \"F1\"\nprotocol = \"mylap\"\n", 3, "mylap", "mylaps");
    said("[[readers]]\nid = \"F1\"\nprotocol = \"ultra\"\n", 1, "", "host");
    said("[[readers]]\nprotocol = \"jchip\"\n", 1, "", "id");
    said(reader("zone = \"Europe/Londn\""), 4, "Europe/Londn", "Europe/London");
    said(reader("port = -1"), 4, "-1", "65535");
    said(reader("hots = \"a\""), 4, "hots", "host");
    said(reader("") + reader(""), 6, "F1", "out");
    said("[lisen]\nmylaps = 1\n", 1, "lisen", "listen");
  }

  private static String reader(String line) {
    return "[[readers]]\nid = \"F1\"\nprotocol = \"jchip\"\n" + line + "\n";
  }

  private static void said(String text, long line, String value, String mend) {
    List<Problem> problems = of(text).problems();
    assertThat(problems).as(text).hasSize(1);
    Problem only = problems.getFirst();
    assertThat(only.isError()).as(text).isTrue();
    assertThat(only.line()).as(text).isEqualTo(line);
    assertThat(only.value()).as(text).isEqualTo(value);
    assertThat(only.mend()).as(text).contains(mend);
  }

  private static Understood<ReadersPlan> of(String text) {
    return ReadersToml.of("readers.toml", text);
  }
}
