package org.racegantry.journal.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Chain;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.SqliteJournal;

/** Which entries of a file go next. */
class NextEntriesTest {
  private static final Head ORIGIN = new Head(0, Chain.origin());

  @TempDir private Path folder;
  private Path file;
  private Journal journal;
  private NextEntries next;

  @BeforeEach
  void make() {
    file = folder.resolve("race.gantry");
    journal = SqliteJournal.create(file);
    next = new NextEntries(new OwnFile(journal));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void allThatFitIntoOneRecordGoTogetherAndALongOneAlone() {
    append(300, 100);
    append(1, NextEntries.BYTES_MAX + 1);
    append(1, 3_000_000);
    append(1_000, 100);
    List<Integer> lots = lots();
    assertThat(lots.subList(0, 3)).containsExactly(300, 1, 1);
    assertThat(lots.subList(3, lots.size()))
        .allMatch(lot -> lot * 116 <= NextEntries.BYTES_MAX)
        .hasSize(3);
  }

  @Test
  void nothingFollowsTheLast() {
    append(3, 10);
    assertThat(next.after(journal.head(), journal.head().seq())).isEmpty();
  }

  @Test
  void whatDoesNotHoldGoesNowhere() throws SQLException {
    append(200, 10);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER journal_keeps");
      statement.execute("UPDATE journal SET recorded_at = recorded_at + 1 WHERE seq = 150");
    }
    assertThatThrownBy(this::lots)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("entry 150 of the race file is damaged");
  }

  private void append(int count, int bytes) {
    List<byte[]> bodies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bodies.add(new byte[bytes]);
    }
    journal.append(bodies, List.of(), 1);
  }

  /** How many entries go at once, from the first to the last. */
  private List<Integer> lots() {
    List<Integer> lots = new ArrayList<>();
    Head at = ORIGIN;
    long end = journal.head().seq();
    while (at.seq() < end) {
      List<Entry> some = next.after(at, end);
      at = new Head(some.getLast().seq(), some.getLast().hash());
      lots.add(some.size());
    }
    return lots;
  }
}
