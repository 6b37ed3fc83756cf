package org.racegantry.ingest.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.racegantry.records.nation.NationCode;
import org.racegantry.records.nation.NationCode.Kind;

/** Entry lists and pages mean the same nation by the same letters. */
class NationTablesAgreeTest {
  @Test
  void everyCodeAnEntryListKnowsHasTheSameNameOnPages() {
    assertThat(Nations.codes())
        .allSatisfy(code -> assertThat(NationCode.name(code)).isEqualTo(Nations.name(code)));
  }

  @Test
  void noPageKnowsANationAnEntryListDoesNot() {
    TreeSet<String> nations = Nations.codes();
    nations.removeIf(code -> NationCode.kind(code) == Kind.STATUS);
    assertThat(NationCode.codes()).containsExactlyElementsOf(nations);
  }
}
