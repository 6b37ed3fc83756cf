package org.racegantry.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.racegantry.journal.JournalException.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite's refusals in words for the crew: what, where, what to do. */
final class Refusals {
  private static final int PRIMARY_CODE = 0xff;

  private Refusals() {}

  /** The refusal behind {@code cause}, met while doing {@code what} on {@code file}. */
  static JournalException of(Path file, String what, SQLException cause) {
    Reason reason = reason(cause);
    String text =
        switch (reason) {
          case BUSY -> "another program kept the file to itself; try again when it is done";
          case DENIED -> "it may not be written; give this user the right to write file and folder";
          case FOREIGN, DAMAGED ->
              "the file is damaged; run `gantry verify`, and go on from a copy that verifies";
          case MISSING -> "it cannot be opened; check the path and the rights of file and folder";
          case EXISTS, DIVERGED, UNREACHABLE, STORAGE -> storage(cause);
        };
    return new JournalException(
        reason, file + ": " + what + " failed: " + text + " (" + cause.getMessage() + ")", cause);
  }

  private static Reason reason(SQLException cause) {
    return switch (primary(cause)) {
      case 5, 6 -> Reason.BUSY;
      case 3, 8, 23 -> Reason.DENIED;
      case 11, 26 -> Reason.DAMAGED;
      case 14 -> Reason.MISSING;
      default -> Reason.STORAGE;
    };
  }

  private static String storage(SQLException cause) {
    return primary(cause) == SQLiteErrorCode.SQLITE_FULL.code
        ? "the disk is full; make room, then start again"
        : "the disk refused to store; check or change the disk, then start again";
  }

  /** SQLite's extended codes carry the primary code in their lowest byte. */
  private static int primary(SQLException cause) {
    return cause instanceof SQLiteException sqlite
        ? sqlite.getResultCode().code & PRIMARY_CODE
        : cause.getErrorCode() & PRIMARY_CODE;
  }
}
