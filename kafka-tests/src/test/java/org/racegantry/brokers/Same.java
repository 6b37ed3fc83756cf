package org.racegantry.brokers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.racegantry.journal.Journal;

/** Whether a journal holds a race: nothing lost, nothing twice, nothing else. */
public final class Same {
  private Same() {}

  public static void demand(SampleRace race, Journal journal) {
    List<String> hashes = new ArrayList<>();
    journal.replay(0, Long.MAX_VALUE, each -> hashes.add(each.seq() + " " + hex(each.hash())));
    assertThat(hashes)
        .isEqualTo(race.entries().stream().map(e -> e.seq() + " " + hex(e.hash())).toList());
    assertThat(hex(journal.head().hash())).isEqualTo(hex(race.head().hash()));
    Journal.Verification found = journal.verify();
    assertThat(found.fault()).isEmpty();
    assertThat(found.head().seq()).isEqualTo(race.head().seq());
    List<Long> persons = new ArrayList<>();
    journal.persons(each -> persons.add(each.id()));
    assertThat(persons).isEqualTo(race.persons().stream().map(Journal.PersonBody::id).toList());
    assertThat(SampleRace.state(journal)).isEqualTo(race.state());
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
