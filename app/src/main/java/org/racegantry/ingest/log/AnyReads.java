package org.racegantry.ingest.log;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.reads.Doubts;
import org.racegantry.ingest.reads.ReadFile;
import org.racegantry.ingest.reads.ReadsReport;
import org.racegantry.ingest.table.Source;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Fact;
import org.racegantry.race.RaceSetup;

/**
 * Reads any file of reads: one of Gantry's own, or a log of one of the formats. A header Gantry
 * understands decides first, then the format that knows most of the first lines.
 */
public final class AnyReads {
  private final RaceSetup setup;
  private final Setting setting;
  private final Problems problems;
  private final List<LogFormat> formats;
  private Consumer<Problem> list = _ -> {};

  /**
   * For a race.
   *
   * @param setting what the file does not say: its zone, its reader, its day
   * @param name how messages call the file
   * @param formats the logs there are
   */
  public AnyReads(RaceSetup setup, Setting setting, String name, List<LogFormat> formats) {
    this.setup = setup;
    this.setting = setting;
    this.problems = new Problems(name);
    this.formats = List.copyOf(formats);
  }

  /** Hands every line that cannot be read to {@code list} as well, however many there are. */
  public AnyReads listing(Consumer<Problem> list) {
    this.list = list;
    return this;
  }

  /**
   * Reads a whole source and hands over what makes an entry of the journal each. The caller keeps
   * them aside until it knows from the report whether to record them.
   *
   * @param arrived_ms the present, in milliseconds since 1970
   * @throws IOException where it cannot be read
   * @throws BadInput where nobody knows what it is, or it ends before its end
   */
  public ReadsReport read(Source source, long arrived_ms, Consumer<List<Fact>> entries)
      throws IOException, BadInput {
    return opened(
        source,
        in -> {
          Head head = Head.of(in);
          Optional<LogFormat> format = format(head);
          return format.isEmpty()
              ? own(head.whole(), entries)
              : log(format.get(), source, arrived_ms, head.whole(), entries);
        });
  }

  /** As above, where the file is said to be a log of this format. */
  public ReadsReport read(
      Source source, LogFormat format, long arrived_ms, Consumer<List<Fact>> entries)
      throws IOException, BadInput {
    return opened(source, in -> log(format, source, arrived_ms, in, entries));
  }

  /** As above, where the file is said to be Gantry's own. */
  public ReadsReport readOwn(Source source, Consumer<List<Fact>> entries)
      throws IOException, BadInput {
    return opened(source, in -> own(in, entries));
  }

  private interface Reading {
    ReadsReport read(InputStream in) throws IOException, BadInput;
  }

  private ReadsReport opened(Source source, Reading reading) throws IOException, BadInput {
    try (InputStream in = source.open()) {
      return reading.read(in);
    } catch (EOFException | ZipException _) {
      throw ReadFile.damaged(problems);
    }
  }

  /** Empty where the file is Gantry's own, or so like it that its importer says best what lacks. */
  private Optional<LogFormat> format(Head head) throws BadInput {
    String first = head.lines().isEmpty() ? "" : head.lines().getFirst();
    if (head.lines().isEmpty() || ReadFile.understands(first)) {
      return Optional.empty();
    }
    Recognition recognition = new Recognition(formats);
    Optional<LogFormat> format = recognition.of(head.lines(), problems);
    boolean text = first.indexOf('\0') < 0 && !head.endless();
    if (format.isEmpty() && text && !ReadFile.resembles(first)) {
      throw recognition.unknown(first, problems);
    }
    return format;
  }

  private ReadsReport own(InputStream in, Consumer<List<Fact>> entries)
      throws IOException, BadInput {
    return new ReadFile(setup, setting.zone(), problems.file())
        .listing(list)
        .of(setting.reader())
        .read(in, batch -> entries.accept(List.of(batch)));
  }

  private ReadsReport log(
      LogFormat format,
      Source source,
      long arrived_ms,
      InputStream in,
      Consumer<List<Fact>> entries)
      throws IOException, BadInput {
    LogEntries into = new LogEntries(format.id(), source.fileName(), arrived_ms, entries);
    return new LogFile(format, setting, into, new Doubts(setup), problems, list).read(in);
  }
}
