package org.racegantry.ingest.reads;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadBatchBuilder;

/** Reads a file of reads, batch by batch. Memory does not grow with the file. */
public final class ReadFile {
  /** Enough to amortise an entry of the journal, few enough to replay in small steps. */
  static final int BATCH_READS = 5_000;

  /** The report lists so many of the lines that cannot be read; see {@link #listing}. */
  public static final int PROBLEMS_LISTED = 20;

  private static final long DAY_ms = 86_400_000;

  private final RaceSetup setup;
  private final ZoneId zone;
  private final Problems problems;
  private final long midnight_ms;
  private Consumer<Problem> list = _ -> {};
  private long[] readsByReader = new long[64];
  private long accepted;
  private long refused;
  private long otherDays;

  /** For a race; times without an offset are in {@code zone}. */
  public ReadFile(RaceSetup setup, ZoneId zone, String name) {
    this.setup = setup;
    this.zone = zone;
    this.problems = new Problems(name);
    this.midnight_ms = setup.date().atStartOfDay(setup.zone()).toInstant().toEpochMilli();
  }

  /** Hands every line that cannot be read to {@code list} as well, however many there are. */
  public ReadFile listing(Consumer<Problem> list) {
    this.list = list;
    return this;
  }

  /**
   * Reads a whole source and hands over its batches. The caller keeps them aside until it knows
   * from the report whether to record them.
   *
   * @throws IOException where it cannot be read
   * @throws BadInput where it is no file of reads, or ends before its end
   */
  public ReadsReport read(Source source, Consumer<ReadBatch> batches) throws IOException, BadInput {
    try (InputStream in = source.open()) {
      FieldScanner lines = new FieldScanner(in);
      lines.skipMark();
      parse(lines, batches);
    } catch (EOFException | ZipException _) {
      problems.fileError(
          "is a gzip file that is cut short or damaged", "copy it again from where it came");
      throw new BadInput(problems.inOrder());
    }
    return new ReadsReport(accepted, refused, problems.inOrder());
  }

  private void parse(FieldScanner lines, Consumer<ReadBatch> batches) throws IOException, BadInput {
    try {
      ReadHeader header = header(lines);
      lines.delimit(header.delimiter());
      ReadLineParser parser = new ReadLineParser(header, new Moments(zone));
      ReadBatchBuilder batch = new ReadBatchBuilder();
      while (lines.advance()) {
        ReadLineParser.Refused wrong = parser.parse(lines, batch);
        if (wrong == null) {
          count(parser);
        } else if (!lines.isBlank()) {
          refuse(lines.line(), wrong, header);
        }
        if (batch.size() == BATCH_READS) {
          batches.accept(batch.build());
          batch = new ReadBatchBuilder();
          parser.nextBatch();
        }
      }
      if (batch.size() > 0) {
        batches.accept(batch.build());
      }
      doubts(parser);
    } catch (FieldScanner.LineTooLong tooLong) {
      problems.error(
          lines.line(),
          Problem.NOWHERE,
          "",
          "",
          "is longer than " + FieldScanner.LINE_BYTES_MAX + " bytes and was not read to its end",
          "check that it is the right file, with one read in each line");
      throw new BadInput(problems.inOrder());
    }
  }

  private ReadHeader header(FieldScanner lines)
      throws IOException, FieldScanner.LineTooLong, BadInput {
    while (lines.advance()) {
      if (!lines.isBlank()) {
        String text = lines.text();
        if (text.indexOf('\0') >= 0) {
          problems.fileError("looks like UTF-16", "save it as UTF-8");
          throw new BadInput(problems.inOrder());
        }
        Optional<ReadHeader> header = ReadHeader.of(text, lines.line(), problems);
        return header.orElseThrow(() -> new BadInput(problems.inOrder()));
      }
    }
    problems.fileError("is empty", "check that it is the right file");
    throw new BadInput(problems.inOrder());
  }

  private void count(ReadLineParser parser) {
    accepted++;
    int reader = parser.lastReader();
    if (reader >= readsByReader.length) {
      readsByReader = Arrays.copyOf(readsByReader, reader * 2);
    }
    readsByReader[reader]++;
    long sinceMidnight_ms = parser.lastTime_ms() - midnight_ms;
    if (sinceMidnight_ms < -DAY_ms || sinceMidnight_ms > 3 * DAY_ms) {
      otherDays++;
    }
  }

  private void refuse(long line, ReadLineParser.Refused wrong, ReadHeader header) {
    refused++;
    Problem problem =
        new Problem(
            Problem.Severity.ERROR,
            problems.file(),
            line,
            wrong.column() + 1,
            wrong.column() < 0 ? "" : header.names().get(wrong.column()),
            wrong.value(),
            wrong.fault().what(),
            wrong.fault().mend());
    list.accept(problem);
    if (refused <= PROBLEMS_LISTED) {
      problems.add(problem);
    }
  }

  private void doubts(ReadLineParser parser) {
    TreeSet<String> known = new TreeSet<>();
    setup.lines().forEach(line -> known.addAll(line.readers()));
    for (int i = 0; i < readsByReader.length && readsByReader[i] > 0; i++) {
      String reader = parser.reader(i);
      if (!known.contains(reader)) {
        problems.fileWarning(
            "has "
                + readsByReader[i]
                + " reads of reader "
                + Shown.quoted(reader)
                + ", which is on no line of the race file; they are kept and do not count",
            Nearest.to(reader, known).isPresent()
                ? "was " + Nearest.to(reader, known).orElseThrow() + " meant?"
                : "put the reader on a line, or leave it so");
      }
    }
    if (otherDays > 0) {
      problems.fileWarning(
          "has " + otherDays + " reads of other days than the race's",
          "correct the reader's clock with the officials' desk if its clock was wrong");
    }
    if (accepted + refused == 0) {
      problems.fileWarning("has a header and no reads", "check that it is the right file");
    }
  }
}
