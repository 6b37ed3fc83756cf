package org.racegantry.protocol.raceresult;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Turn;
import org.racegantry.race.Read;

/**
 * The files of a decoder: it begins a new one at each start of timing and numbers passings anew in
 * it. Of the current one every number is wanted; earlier ones are fetched whole, once, where we had
 * begun them and the decoder has gone on to another since.
 */
final class Files {
  private static final int EARLIER_MAX = 5;
  private static final String FETCHED = "fetched ";
  private static final String GETFILE = "GETFILE;";

  private final Setting setting;
  private final String reader;
  private FileNumbers numbers = new FileNumbers(0);
  private long current = Read.NONE;
  private boolean gapsTold;
  private boolean earlierCame;

  Files(Setting setting, String reader) {
    this.setting = setting;
    this.reader = reader;
  }

  /**
   * The decoder answered {@code PASSINGS;count;file}; returns whether that could be read.
   *
   * @param ask takes questions for earlier files
   */
  boolean counted(Fields fields, Consumer<String> ask) {
    long count = number(fields.text(1));
    long file = fields.text(2).isBlank() ? 0 : number(fields.text(2));
    if (count < 0 || file < 0) {
      return false;
    }
    begin(file, ask);
    if (count < numbers.reached()) {
      // Fewer than before under the same number: the decoder was wiped and has begun again.
      numbers = new FileNumbers(0);
    }
    numbers.has(count);
    return true;
  }

  private void begin(long file, Consumer<String> ask) {
    if (file == current) {
      return;
    }
    boolean first = current == Read.NONE;
    if (!first && file > current && !isWhole()) {
      ask.accept(GETFILE + current);
    }
    if (first) {
      earlier(file, ask);
    }
    current = file;
    numbers = new FileNumbers(setting.reachedIn(Long.toString(file)));
  }

  private boolean isWhole() {
    return setting.reachedIn(FETCHED + current) > 0;
  }

  /** Files we had begun in an earlier conversation, and that may have grown after it. */
  private void earlier(long file, Consumer<String> ask) {
    int asked = 0;
    for (Map.Entry<String, Long> known : setting.reached().entrySet()) {
      long number = number(known.getKey());
      boolean whole = setting.reachedIn(FETCHED + known.getKey()) > 0;
      if (number >= 0 && number < file && !whole && asked < EARLIER_MAX) {
        ask.accept(GETFILE + number);
        asked++;
      }
    }
  }

  /**
   * A passing came, pushed or fetched.
   *
   * @param question what it may answer: where that asks for an earlier file, a line that names no
   *     file is of that one, or its numbers would count as those of the current file
   */
  void came(PassingLine passing, String question, Turn turn, Consumer<String> ask) {
    boolean named = passing.file() != Read.NONE;
    boolean ofEarlier = question.startsWith(GETFILE) && (!named || passing.file() != current);
    if (ofEarlier) {
      earlierCame = true;
      return;
    }
    long file = named ? passing.file() : Math.max(current, 0);
    if (current != Read.NONE && file < current) {
      return;
    }
    begin(file, ask);
    if (gapsTold && numbers.isMissing(passing.number())) {
      turn.take(new Decoded.Recovered(reader, passing.number(), passing.number()));
    }
    Optional<FileNumbers.Wanted> left = numbers.came(passing.number());
    if (left.isPresent()) {
      gapsTold = true;
      turn.take(new Decoded.Missing(reader, left.get().first(), left.get().last()));
    }
    turn.reached(Long.toString(current), numbers.reached());
  }

  /** The next question for what is missing. */
  Optional<String> next() {
    return current == Read.NONE
        ? Optional.empty()
        : numbers.ask().map(wanted -> wanted.first() + ":" + wanted.count());
  }

  /** Whether a question asks for passings, so that an empty line ends its answer. */
  static boolean isFetch(String question) {
    return question.startsWith("GETFILE")
        || !question.isEmpty() && Character.isDigit(question.charAt(0));
  }

  /** All of an answer has come. */
  void fetched(String question, Turn turn) {
    // An empty line without passings may be the end of something else: the file is not had yet.
    if (question.startsWith(GETFILE) && earlierCame) {
      turn.reached(FETCHED + question.substring(GETFILE.length()), 1);
    }
    earlierCame = false;
  }

  private static long number(String text) {
    String plain = text.strip();
    boolean any = !plain.isEmpty() && plain.length() <= 9;
    return any ? ClockText.digits(plain, 0, plain.length()) : -1;
  }
}
