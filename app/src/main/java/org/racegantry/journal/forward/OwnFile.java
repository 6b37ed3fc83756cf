package org.racegantry.journal.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.Journal.PersonBody;
import org.racegantry.journal.JournalException;

/** The race file that is forwarded. What goes wrong with it is not taken for a fault of Kafka. */
final class OwnFile {
  private final Journal journal;

  OwnFile(Journal journal) {
    this.journal = journal;
  }

  /** The file refused to be read. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(JournalException why) {
      super(why.getMessage(), why);
    }

    JournalException why() {
      return (JournalException) getCause();
    }
  }

  /** The number of its last entry. */
  long end() {
    return asked(journal::head).seq();
  }

  /** The entries with {@code after < seq <= until}. */
  List<Entry> entries(long after, long until) {
    List<Entry> found = new ArrayList<>();
    asked(
        () -> {
          journal.replay(after, until, found::add);
          return found;
        });
    return found;
  }

  void persons(Consumer<PersonBody> reader) {
    asked(
        () -> {
          journal.persons(reader);
          return reader;
        });
  }

  /** Whether it holds this entry too: hash and number stand for all entries before. */
  boolean holds(Head other) {
    return other.seq() == 0
        || hash(other.seq()).filter(own -> Arrays.equals(own, other.hash())).isPresent();
  }

  private Optional<byte[]> hash(long seq) {
    return entries(seq - 1, seq).stream().map(Entry::hash).findFirst();
  }

  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (JournalException refused) {
      throw new Refused(refused);
    }
  }
}
