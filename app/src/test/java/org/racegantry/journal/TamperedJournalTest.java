package org.racegantry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal.Verification;

/** What the chain finds, and the one thing it cannot find alone. */
class TamperedJournalTest {
  private static final int ENTRIES = 40;
  private static final int FLIPS = 400;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aJournal() {
    file = folder.resolve("r.gantry");
    Random random = new Random(7);
    try (Journal journal = SqliteJournal.create(file)) {
      for (int i = 0; i < ENTRIES; i++) {
        byte[] body = new byte[random.nextInt(3_000)];
        random.nextBytes(body);
        journal.append(List.of(body), List.of(), 1_000L + i);
      }
    }
  }

  @Test
  void anUntouchedJournalHolds() {
    assertThat(verify().holds()).isTrue();
    assertThat(verify().head().seq()).isEqualTo(ENTRIES);
  }

  @Test
  void aChangedBodyTimeOrHashIsFoundWhereItIs() throws Exception {
    alter("UPDATE journal SET body = CAST(body || x'00' AS BLOB) WHERE seq = 17");
    assertThat(verify().faultSeq()).isEqualTo(17);
    assertThat(verify().head().seq()).isEqualTo(16);
    alter("UPDATE journal SET recorded_at = recorded_at + 1 WHERE seq = 9");
    assertThat(verify().faultSeq()).isEqualTo(9);
    alter("UPDATE journal SET hash = zeroblob(32) WHERE seq = 3");
    assertThat(verify().faultSeq()).isEqualTo(3);
  }

  @Test
  void aMissingEntryIsFound() throws Exception {
    alter("DELETE FROM journal WHERE seq = 20");
    assertThat(verify().faultSeq()).isEqualTo(20);
    assertThat(verify().fault()).contains("entry 20 is missing");
  }

  @Test
  void entriesThatChangedPlacesAreFound() throws Exception {
    alter("UPDATE journal SET seq = 1000 WHERE seq = 5");
    alter("UPDATE journal SET seq = 5 WHERE seq = 6");
    alter("UPDATE journal SET seq = 6 WHERE seq = 1000");
    assertThat(verify().faultSeq()).isEqualTo(5);
  }

  @Test
  void anEntryBeforeTheFirstIsFound() throws Exception {
    alter("PRAGMA ignore_check_constraints = 1; UPDATE journal SET seq = 0 WHERE seq = 40");
    assertThat(verify().holds()).isFalse();
  }

  @Test
  void aCutTailIsAWholeShorterChainThatOnlyTheOldHeadGivesAway() throws Exception {
    Journal.Head before = verify().head();
    alter("DELETE FROM journal WHERE seq > 35");
    assertThat(verify().holds()).isTrue();
    assertThat(verify().head().seq()).isEqualTo(35);
    assertThat(verify().head().hash()).isNotEqualTo(before.hash());
  }

  @Test
  void aFlippedBitIsFoundOrChangesNoEntry() throws Exception {
    byte[] sound = Files.readAllBytes(file);
    List<String> entries = entries();
    int found = 0;
    for (int seed = 0; seed < FLIPS; seed++) {
      byte[] flipped = sound.clone();
      Random random = new Random(seed);
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, flipped);
      if (!holds()) {
        found++;
      } else {
        assertThat(entries()).as("seed " + seed).isEqualTo(entries);
      }
    }
    assertThat(found).as("most bits of the file are bits of entries").isGreaterThan(FLIPS / 2);
  }

  @Test
  void aFileCutAnywhereIsFound() throws Exception {
    byte[] sound = Files.readAllBytes(file);
    for (int length = 0; length < sound.length; length += 1_777) {
      Files.write(file, java.util.Arrays.copyOf(sound, length));
      assertThat(holds()).as("cut to " + length + " of " + sound.length).isFalse();
    }
  }

  private boolean holds() {
    try {
      return verify().holds();
    } catch (JournalException refused) {
      return false;
    }
  }

  private Verification verify() {
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      return journal.verify();
    }
  }

  private List<String> entries() {
    List<String> all = new ArrayList<>();
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      journal.replay(
          0,
          Long.MAX_VALUE,
          e ->
              all.add(
                  e.seq() + " " + e.recordedAt_ms() + " " + java.util.Arrays.hashCode(e.body())));
    }
    return all;
  }

  /** A stranger with a tool of his own is not held up by our triggers. */
  private void alter(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP TRIGGER IF EXISTS journal_keeps");
      statement.executeUpdate("DROP TRIGGER IF EXISTS journal_stays");
      for (String each : sql.split(";")) {
        statement.execute(each);
      }
    }
  }
}
