package org.racegantry.ingest.reads;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
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

  private final ZoneId zone;
  private final Problems problems;
  private final Doubts doubts;
  private Consumer<Problem> list = _ -> {};
  private String onlyReader = "";
  private long[] readsByReader = new long[64];
  private long accepted;
  private long refused;

  /** For a race; times without an offset are in {@code zone}. */
  public ReadFile(RaceSetup setup, ZoneId zone, String name) {
    this.zone = zone;
    this.problems = new Problems(name);
    this.doubts = new Doubts(setup);
  }

  /** Hands every line that cannot be read to {@code list} as well, however many there are. */
  public ReadFile listing(Consumer<Problem> list) {
    this.list = list;
    return this;
  }

  /** Names the reader of a file that has no column for it; a column counts where there is one. */
  public ReadFile of(String onlyReader) {
    this.onlyReader = onlyReader;
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
      return read(in, batches);
    } catch (EOFException | ZipException _) {
      throw damaged(problems);
    }
  }

  /** Reads an opened source as {@link #read(Source, Consumer)} does. */
  public ReadsReport read(InputStream in, Consumer<ReadBatch> batches)
      throws IOException, BadInput {
    FieldScanner lines = new FieldScanner(in);
    lines.skipMark();
    parse(lines, batches);
    return new ReadsReport(accepted, refused, problems.inOrder());
  }

  /** Says that a packed file ends before its end. */
  public static BadInput damaged(Problems problems) {
    problems.fileError(
        "is a gzip file that is cut short or damaged", "copy it again from where it came");
    return new BadInput(problems.inOrder());
  }

  /** Whether a file that begins with this line is one of Gantry's own, without doubt. */
  public static boolean understands(String firstLine) {
    return ReadHeader.of(firstLine, 1, new Problems("")).isPresent();
  }

  /** Whether the line names at least one column of such a file. */
  public static boolean resembles(String firstLine) {
    Problems found = new Problems("");
    ReadHeader.of(firstLine, 1, found);
    return found.inOrder().stream().noneMatch(problem -> problem.what().startsWith("is no header"));
  }

  private void parse(FieldScanner lines, Consumer<ReadBatch> batches) throws IOException, BadInput {
    try {
      ReadHeader header = header(lines);
      lines.delimit(header.delimiter());
      ReadLineParser parser = new ReadLineParser(header, new Moments(zone), onlyReader);
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
        Optional<ReadHeader> header =
            ReadHeader.of(text, lines.line(), problems, onlyReader.isEmpty());
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
    doubts.time(parser.lastTime_ms());
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
    for (int i = 0; i < readsByReader.length && readsByReader[i] > 0; i++) {
      doubts.reads(parser.reader(i), readsByReader[i]);
    }
    doubts.tell(problems);
    if (accepted + refused == 0) {
      problems.fileWarning("has a header and no reads", "check that it is the right file");
    }
  }
}
