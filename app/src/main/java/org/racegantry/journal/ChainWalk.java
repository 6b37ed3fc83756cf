package org.racegantry.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.Journal.Verification;

/** One walk over the chain, entry by entry, and over the pages of the file. */
final class ChainWalk {
  private final Chain chain = new Chain();
  private Head head = new Head(0, Chain.origin());
  private long faultSeq;
  private String fault = "";

  private ChainWalk() {}

  /** Walks everything this connection sees. */
  static Verification over(Connection connection) {
    ChainWalk walk = new ChainWalk();
    try {
      JournalReader.entries(connection, Long.MIN_VALUE, Long.MAX_VALUE, walk::step);
      if (walk.faultSeq == 0) {
        walk.pages(connection);
      }
    } catch (SQLException broken) {
      walk.fault("the file is damaged from here on: " + broken.getMessage());
    }
    return new Verification(walk.head, walk.faultSeq, walk.fault);
  }

  private void step(Entry entry) {
    if (faultSeq != 0) {
      return;
    }
    long expected = head.seq() + 1;
    if (entry.seq() != expected) {
      fault("entry " + expected + " is missing; the next one is " + entry.seq());
      return;
    }
    byte[] hash = chain.next(head.hash(), entry.seq(), entry.recordedAt_ms(), entry.body());
    if (Arrays.equals(hash, entry.hash())) {
      head = new Head(entry.seq(), hash);
    } else {
      fault("its hash does not follow from the entry before, its time and its body");
    }
  }

  /** Damage that hides the last entries leaves a shorter whole chain, but no sound pages. */
  private void pages(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
      if (row.next() && !row.getString(1).equals("ok")) {
        fault("the file is damaged behind the last entry: " + row.getString(1));
      }
    }
  }

  private void fault(String what) {
    if (faultSeq == 0) {
      faultSeq = head.seq() + 1;
      fault = what;
    }
  }
}
