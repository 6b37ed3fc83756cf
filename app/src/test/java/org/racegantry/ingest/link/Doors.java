package org.racegantry.ingest.link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.racegantry.codec.Codec;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.protocol.catalog.Protocols;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/** A journal on the disk, and real ports in front of it. */
final class Doors implements AutoCloseable {
  final Journal journal;
  final Recorder recorder;
  final ReaderBook book = new ReaderBook(InstantSource.system());
  final List<JournalException> failures = Collections.synchronizedList(new ArrayList<>());
  final Intake intake;
  private final List<ReaderPort> ports = new ArrayList<>();

  Doors(Path folder, DeclaredReader... declared) {
    journal = SqliteJournal.create(folder.resolve("d.gantry"));
    recorder = Recorder.over(journal, InstantSource.system());
    intake =
        new Intake(
            recorder,
            book,
            List.of(declared),
            ZoneOffset.UTC,
            LocalDate.of(2025, 4, 13),
            failures::add);
  }

  ReaderPort open(String protocol) throws IOException {
    ReaderPort port =
        ReaderPort.open(
            ReaderPort.Settings.local(0), Protocols.named(protocol).orElseThrow(), intake);
    ports.add(port);
    return port;
  }

  <F extends Fact> List<F> facts(Class<F> kind) {
    List<F> all = new ArrayList<>();
    journal.replay(
        0,
        Long.MAX_VALUE,
        entry ->
            Codec.decode(entry.body()).facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .forEach(all::add));
    return all;
  }

  List<Read> reads() {
    return facts(ReadBatch.class).stream().flatMap(batch -> batch.reads().stream()).toList();
  }

  List<Transcript.Message> said() {
    return facts(Transcript.class).stream().flatMap(each -> each.messages().stream()).toList();
  }

  @Override
  public void close() {
    ports.forEach(ReaderPort::close);
    recorder.close();
    journal.close();
  }
}
