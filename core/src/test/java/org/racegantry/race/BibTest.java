package org.racegantry.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("turns the locale or zone of the host")
class BibTest {
  @ParameterizedTest
  @CsvSource({"007,7", "' 7 ',7", "7,7", "0,0", "000,0", "a3,A3", "A03,A03", "0A,0A", "10,10"})
  void aBibHasOneForm(String written, String bib) {
    assertThat(new Bib(written)).isEqualTo(new Bib(bib));
    assertThat(new Bib(written).text()).isEqualTo(bib);
  }

  @Test
  void bibsSortAsPeopleExpect() {
    assertThat(Stream.of("B1", "10", "A3", "2", "100", "9").map(Bib::new).sorted())
        .extracting(Bib::text)
        .containsExactly("2", "9", "10", "100", "A3", "B1");
  }

  @Test
  void aBibTooLongForANumberStillSortsAsOne() {
    Bib long1 = new Bib("99999999999999999999");
    Bib long2 = new Bib("100000000000000000000");

    assertThat(long1).isLessThan(long2);
  }

  @Test
  void anEmptyBibIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Bib("  "));
  }

  @Test
  void theHostsLanguageDoesNotMatter() {
    Locale host = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(new Bib("i1").text()).isEqualTo("I1");
    } finally {
      Locale.setDefault(host);
    }
  }
}
