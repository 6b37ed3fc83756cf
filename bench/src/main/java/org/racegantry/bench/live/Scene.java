package org.racegantry.bench.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.racegantry.bench.Report;

/** A race file of its own, a server on it, spectators and readers. */
final class Scene implements AutoCloseable {
  private static final long BETWEEN_CLIENTS_MS = 2;
  private static final long PATIENCE_MS = 60_000;

  private final LiveSettings settings;
  private final LiveDay day;
  private final Path folder;
  private final Report report;
  private final Path file;
  private final ServeProcess serve;
  private Crowd crowd;
  private ReadSender sender;

  private Scene(
      LiveSettings settings, LiveDay day, Path folder, Report report, Path file, ServeProcess serve)
      throws IOException {
    this.settings = settings;
    this.day = day;
    this.folder = folder;
    this.report = report;
    this.file = file;
    this.serve = serve;
    this.crowd = newCrowd();
  }

  /** Makes the race file, starts the server and waits until its page answers. */
  static Scene set(LiveSettings settings, LiveDay day, Path folder, Report report)
      throws IOException, InterruptedException {
    Path file = folder.resolve("live.gantry");
    day.record(file);
    Path log = folder.resolve("serve.log");
    long from_ns = System.nanoTime();
    ServeProcess serve =
        ServeProcess.start(settings.script(), file, settings.serverOptions(), log, List.of());
    report.say("gantry serve answers after %.1f s".formatted((System.nanoTime() - from_ns) / 1e9));
    return new Scene(settings, day, folder, report, file, serve);
  }

  LiveSettings settings() {
    return settings;
  }

  Report report() {
    return report;
  }

  ServeProcess serve() {
    return serve;
  }

  Crowd crowd() {
    return crowd;
  }

  ReadSender sender() {
    return sender;
  }

  /** Sends everybody home and has an empty house again. */
  void emptyHouse() throws IOException {
    crowd.close();
    crowd = newCrowd();
  }

  /** Everybody goes, and the server too: what follows has the machine for itself. */
  void leave() {
    crowd.close();
    serve.close();
  }

  private Crowd newCrowd() throws IOException {
    return Crowd.start(new Target("127.0.0.1", serve.webPort(), settings.path()));
  }

  /** Lets so many clients come, 500 in a second, and waits until all have had an event. */
  void fill(int clients) throws IOException, InterruptedException {
    crowd.open(clients, clients * BETWEEN_CLIENTS_MS);
    Counts counts = crowd.awaitServed(clients, PATIENCE_MS);
    if (counts.served() < clients || counts.lost() > 0) {
      report.fault(
          "of %d clients only %d had an event; %d were not taken, %d of those refused"
              .formatted(clients, counts.served(), counts.lost(), counts.refused()));
    }
  }

  /** Readers begin to send so many reads a second. */
  void startReaders(int perSecond) throws IOException {
    sender = ReadSender.start(day.race().reads(), day.firstLive(), perSecond, serve.readerPort());
  }

  /** Stops the readers, demands that all they sent is stored once, and says where. */
  Stored stopReaders() throws IOException, InterruptedException {
    long acked = sender.stop();
    Stored stored = Stored.in(file, sender.sent());
    if (acked != sender.sent() || stored.missing() > 0 || stored.twice() > 0) {
      report.fault(
          "%d reads sent, %d acknowledged, %d not in the journal, %d in it twice"
              .formatted(sender.sent(), acked, stored.missing(), stored.twice()));
    } else {
      report.say("  %,d reads sent, acknowledged and stored, none lost".formatted(acked));
    }
    return stored;
  }

  /** A file for whatever is handed from one process to the other. */
  Path scratch() {
    return folder.resolve("arrivals");
  }

  @Override
  public void close() throws IOException {
    if (sender != null) {
      sender.close();
    }
    crowd.close();
    serve.close();
    Path log = folder.resolve("serve.log");
    String said = Files.readString(log);
    if (said.contains("ERROR") || said.contains("Exception")) {
      report.fault("the server complained:\n" + said);
    }
  }
}
