package org.racegantry.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.racegantry.journal.JournalException.Reason;

/**
 * The race file as a file: whether it is there, whether it is one of ours. It looks before SQLite
 * does, because SQLite may alter what it opens.
 */
final class RaceFile {
  /** "Gntr" in ASCII; stands at offset 68 of the file. */
  static final int APPLICATION_ID = 0x476e7472;

  /** The version of the tables; stands at offset 60 of the file. */
  static final int VERSION = 1;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_BYTES = 100;
  private static final int VERSION_OFFSET = 60;
  private static final int APPLICATION_ID_OFFSET = 68;

  private RaceFile() {}

  /** Makes an empty file where there is none yet. */
  static void reserve(Path file) {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException there) {
      throw new JournalException(
          Reason.EXISTS, file + ": there already is such a file; choose another name", there);
    } catch (NoSuchFileException noFolder) {
      throw new JournalException(
          Reason.MISSING, file + ": its folder does not exist; make the folder first", noFolder);
    } catch (AccessDeniedException denied) {
      throw denied(file, "this user may not write in that folder", denied);
    } catch (IOException refused) {
      throw new JournalException(
          file + ": cannot be created (" + refused.getMessage() + ")", refused);
    }
  }

  /** Brings the file's name itself to stable storage, where the system can sync a folder. */
  static void syncFolder(Path file) {
    try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
      folder.force(true);
    } catch (IOException notHere) {
      // Windows cannot open a folder; SQLite syncs it itself wherever that is possible.
      return;
    }
  }

  /** Throws unless the file is a race file of this version that may be read, and written. */
  static void check(Path file, boolean toWrite) {
    if (!Files.exists(file)) {
      throw new JournalException(
          Reason.MISSING, file + ": there is no such file; `gantry new` makes a race file", null);
    }
    if (Files.isDirectory(file)) {
      throw foreign(file, "it is a folder");
    }
    ByteBuffer header = header(file);
    if (header.remaining() < HEADER_BYTES || !startsWithMagic(header)) {
      throw foreign(file, "it is no race file");
    }
    if (header.getInt(APPLICATION_ID_OFFSET) != APPLICATION_ID) {
      throw foreign(file, "it is a SQLite database, but no race file");
    }
    int version = header.getInt(VERSION_OFFSET);
    if (version != VERSION) {
      throw foreign(
          file,
          "its format is version "
              + version
              + ", and this Gantry knows version "
              + VERSION
              + "; use the Gantry that made it, or a newer one");
    }
    if (toWrite && !Files.isWritable(file)) {
      throw denied(file, "this user may not write the file", null);
    }
    if (toWrite && !folderIsWritable(file)) {
      throw denied(file, "this user may not write in its folder, where the log has to be", null);
    }
  }

  /** Whether this user may make the files SQLite needs beside the race file. */
  static boolean folderIsWritable(Path file) {
    return Files.isWritable(file.toAbsolutePath().getParent());
  }

  private static ByteBuffer header(Path file) {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
      int read;
      do {
        read = in.read(header);
      } while (read > 0);
      return header.flip();
    } catch (AccessDeniedException denied) {
      throw denied(file, "this user may not read the file", denied);
    } catch (IOException failed) {
      throw new JournalException(file + ": cannot be read (" + failed.getMessage() + ")", failed);
    }
  }

  private static boolean startsWithMagic(ByteBuffer header) {
    return Arrays.equals(header.array(), 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  private static JournalException foreign(Path file, String why) {
    return new JournalException(Reason.FOREIGN, file + ": " + why, null);
  }

  private static JournalException denied(Path file, String why, Throwable cause) {
    return new JournalException(
        Reason.DENIED, file + ": " + why + "; change its rights, or work on a copy", cause);
  }
}
