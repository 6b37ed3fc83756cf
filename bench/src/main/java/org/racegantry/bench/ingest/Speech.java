package org.racegantry.bench.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    byte[] line(Read read, long number) {
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
    byte[] line(Read read, long number) {
      long ofDay_ms = Math.floorMod(read.time_ms(), DAY_MS);
      LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(read.time_ms(), DAY_MS));
      String message =
          String.format(
              Locale.ROOT,
              "%s@Passing@c=%s|d=%02d%02d%02d|t=%02d:%02d:%02d.%03d|ut=%d@%d@$\r\n",
              read.reader(),
              read.chip(),
              day.getYear() % 100,
              day.getMonthValue(),
              day.getDayOfMonth(),
              ofDay_ms / 3_600_000,
              ofDay_ms / 60_000 % 60,
              ofDay_ms / 1_000 % 60,
              ofDay_ms % 1_000,
              read.time_ms(),
              number);
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

  private static final long DAY_MS = 86_400_000;

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

  /** One read, the {@code number}th of its connection, counted from 1. */
  abstract byte[] line(Read read, long number);

  /** Which reads an answer acknowledges, where all up to {@code before} were acknowledged. */
  abstract void acknowledged(String answer, long before, LongConsumer numbers);
}
