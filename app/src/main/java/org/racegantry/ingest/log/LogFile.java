package org.racegantry.ingest.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.ingest.reads.Doubts;
import org.racegantry.ingest.reads.ReadFile;
import org.racegantry.ingest.reads.ReadsReport;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.Setting;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;

/** Reads one log of one format, from its first line to its last. */
final class LogFile {
  private final LogFormat format;
  private final LogReader reader;
  private final LogEntries entries;
  private final Problems problems;
  private final Doubts doubts;
  private final Consumer<Problem> list;
  private final TreeMap<String, String> troubles = new TreeMap<>();
  private final TreeMap<String, Long> missing = new TreeMap<>();
  private long line;
  private long accepted;
  private long repeated;
  private long refused;
  private long marks;
  private long quiet;
  private boolean heard;
  private boolean nameless;

  LogFile(
      LogFormat format,
      Setting setting,
      LogEntries entries,
      Doubts doubts,
      Problems problems,
      Consumer<Problem> list) {
    this.format = format;
    this.reader = format.open(setting);
    this.entries = entries;
    this.doubts = doubts;
    this.problems = problems;
    this.list = list;
  }

  /** Reads all of it. */
  ReadsReport read(InputStream in) throws IOException, BadInput {
    LogScanner lines = new LogScanner(in, format.cutter());
    try {
      while (lines.advance()) {
        line = lines.line();
        if (!lines.isBlank()) {
          take(lines);
        }
      }
    } catch (LogScanner.LineTooLong _) {
      problems.error(
          lines.line(),
          Problem.NOWHERE,
          "",
          "",
          "is longer than " + LogScanner.LINE_BYTES_MAX + " bytes and was not read to its end",
          "check that it is the right file, and the format with --format");
      throw new BadInput(problems.inOrder());
    }
    reader.end(this::said);
    guardNames();
    entries.end();
    tellDoubts();
    ReadsReport.LogCount log = new ReadsReport.LogCount(format.title(), repeated, marks, quiet);
    return new ReadsReport(accepted, refused, problems.inOrder(), Optional.of(log));
  }

  private void take(LogScanner lines) throws BadInput {
    heard = false;
    entries.line(lines.bytes(), lines.from(), lines.length());
    reader.line(lines.bytes(), lines.from(), lines.length(), this::said);
    quiet += heard ? 0 : 1;
    guardNames();
  }

  private void said(Decoded said) {
    switch (said) {
      case Decoded.Detection(Read read) -> read(read);
      case Decoded.GunMark(String device, long time_ms, String kind) -> {
        heard = true;
        nameless |= device.isEmpty();
        marks += entries.mark(new GunMark(device, time_ms, kind)) ? 1 : 0;
      }
      case Decoded.Refusal refusal -> refuse(refusal);
      case Decoded.Status status -> {
        if (!status.trouble().isEmpty()) {
          troubles.putIfAbsent(status.reader(), status.trouble());
        }
      }
      case Decoded.Missing(String device, long first, long last) ->
          missing.merge(device, last - first + 1, Long::sum);
      case Decoded.Recovered(String device, long first, long last) ->
          missing.merge(device, first - last - 1, Long::sum);
    }
  }

  private void read(Read read) {
    heard = true;
    nameless |= read.reader().isEmpty();
    if (entries.read(read)) {
      accepted++;
      doubts.reads(read.reader(), 1);
      doubts.time(read.time_ms());
    } else {
      repeated++;
    }
  }

  private void refuse(Decoded.Refusal refusal) {
    heard = true;
    refused++;
    Problem problem =
        new Problem(
            Problem.Severity.ERROR,
            problems.file(),
            line,
            refusal.column(),
            "",
            refusal.value(),
            "cannot be read as a line of " + format.title(),
            refusal.mend());
    list.accept(problem);
    if (refused <= ReadFile.PROBLEMS_LISTED) {
      problems.add(problem);
    }
  }

  private void guardNames() throws BadInput {
    if (nameless) {
      problems.error(
          line,
          Problem.NOWHERE,
          "",
          "",
          "has a read, and a log of " + format.title() + " does not say of which reader",
          "name it as in the race file: --reader F1");
      throw new BadInput(problems.inOrder());
    }
  }

  private void tellDoubts() {
    doubts.tell(problems);
    troubles.forEach(
        (device, trouble) ->
            problems.fileWarning(
                "holds a complaint of reader "
                    + Shown.quoted(device)
                    + " itself: "
                    + Shown.plain(trouble),
                "look at its reads"));
    missing.forEach(
        (device, count) -> {
          if (count > 0) {
            problems.fileWarning(
                "lacks " + count + " records of reader " + Shown.quoted(device),
                "fetch them from the reader itself");
          }
        });
    if (accepted + refused + repeated == 0) {
      problems.fileWarning("has no reads", "check that it is the right file");
    }
  }
}
