package org.racegantry.publish.control.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** A sweep as a file: nothing in it runs in a spreadsheet, and nothing breaks its columns. */
class SweepCsvTest {
  @Test
  void formulasAreDisarmedAndQuotesDoubled() {
    Person person = Person.named(new EntrantId(7), "=1+1", "Ann \"A\", B");
    Sweep.Line line =
        new Sweep.Line(
            "7", "", "open", "all", "overdue", "40K", "11:59:34", "Finish", "12:06", "13", person);
    String csv = new String(SweepCsv.of(List.of(line)), StandardCharsets.UTF_8);
    assertThat(csv)
        .startsWith("bib,family_name,given_name,")
        .endsWith("7,'=1+1,\"Ann \"\"A\"\", B\",open,all,overdue,40K,11:59:34,Finish,12:06,13\r\n");
  }
}
