package org.racegantry.bench.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.racegantry.protocol.jsonlines.Answer;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.race.Read;

/** What readers of the bench speak: protocols in which every read is acknowledged. */
enum Speech {
  /** Gantry's own: an acknowledgement covers all lines before it. */
  JSON_LINES("JSON lines", '\n') {
    @Override
    byte[] opening() {
      return new byte[0];
    }

    @Override
    byte[] line(Read read, long number, ZoneId zone) {
      byte[] line = ReadLine.encode(read);
      byte[] ended = Arrays.copyOf(line, line.length + 1);
      ended[line.length] = '\n';
      return ended;
    }

    @Override
    void acknowledged(String answer, long before, LongConsumer numbers) {
      for (long n = before + 1; n <= Answer.ackedLines(answer); n++) {
        numbers.accept(n);
      }
    }
  },

  /** MYLAPS, version 2, one passing in each message: an acknowledgement for each. */
  MYLAPS("MYLAPS", '$') {
    @Override
    byte[] opening() {
      return "Bench@Pong@$\r\n".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    byte[] line(Read read, long number, ZoneId zone) {
      LocalDateTime local = Instant.ofEpochMilli(read.time_ms()).atZone(zone).toLocalDateTime();
      String message =
          read.reader()
              + "@Passing@c="
              + read.chip()
              + "|d="
              + DATE.format(local)
              + "|t="
              + TIME.format(local)
              + "@"
              + number
              + "@$\r\n";
      return message.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    void acknowledged(String answer, long before, LongConsumer numbers) {
      List<String> words = List.of(answer.split("@", -1));
      if (words.size() > 2 && words.get(1).equals("AckPassing")) {
        numbers.accept(Long.parseLong(words.get(2)));
      }
    }
  };

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

  private final String title;
  private final char end;

  Speech(String title, char end) {
    this.title = title;
    this.end = end;
  }

  /** The name for people. */
  String title() {
    return title;
  }

  /** What an answer ends with. */
  char end() {
    return end;
  }

  /** What is said before the first read; where there is anything, an answer is waited for. */
  abstract byte[] opening();

  /** One read, the {@code number}th of its connection, counted from 1, in the zone of the race. */
  abstract byte[] line(Read read, long number, ZoneId zone);

  /** Which reads an answer acknowledges, where all up to {@code before} were acknowledged. */
  abstract void acknowledged(String answer, long before, LongConsumer numbers);
}
