package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.racegantry.cli.play.Pace;
import org.racegantry.cli.play.Part;
import org.racegantry.cli.play.Player;
import org.racegantry.cli.play.Reach;
import org.racegantry.cli.play.Standing;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.ingest.link.DeclaredReader;
import org.racegantry.ingest.link.Dialler;
import org.racegantry.ingest.link.Intake;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.catalog.Protocols;
import org.racegantry.protocol.jsonlines.JsonLinesProtocol;
import org.racegantry.race.Read;
import org.racegantry.rehearsal.device.Emulator;
import org.racegantry.rehearsal.device.Emulators;
import org.racegantry.rehearsal.device.Make;
import org.racegantry.rehearsal.device.Mischief;

/** The real doors over a race file, and emulated readers that play a race into them. */
final class PlayHouse implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CentisecondRace race;
  private final SqliteJournal journal;
  private final Recorder recorder;
  private final SortedMap<String, ReaderPort> doors = new TreeMap<>();
  private final List<Dialler> calls = new ArrayList<>();

  private PlayHouse(CentisecondRace race, SqliteJournal journal) {
    this.race = race;
    this.journal = journal;
    this.recorder = Recorder.over(journal, InstantSource.system());
  }

  /**
   * Opens the doors these protocols need and calls the readers that wait for it.
   *
   * @param ports those of an earlier house, to be taken again
   * @param waiting where the readers listen that are called, by reader
   */
  static PlayHouse open(
      CentisecondRace race,
      Path file,
      List<String> spoken,
      SortedMap<String, Integer> ports,
      SortedMap<String, Reach.Listens> waiting)
      throws IOException {
    PlayHouse house = new PlayHouse(race, SqliteJournal.open(file));
    List<DeclaredReader> declared = declared(spoken, waiting);
    Intake intake =
        new Intake(
            house.recorder,
            new ReaderBook(InstantSource.system()),
            declared,
            race.zone(),
            race.date(),
            failure -> {
              throw new AssertionError(failure);
            });
    for (String words : spoken) {
      String protocol = protocol(words);
      if (!isCalled(words) && !house.doors.containsKey(protocol)) {
        int port = ports.getOrDefault(protocol, 0);
        ReaderPort.Settings settings = ReaderPort.Settings.local(port);
        house.doors.put(protocol, ReaderPort.open(settings, protocolNamed(protocol), intake));
      }
    }
    for (DeclaredReader reader : declared) {
      house.calls.add(Dialler.call(intake, protocolNamed(reader.protocol()), reader));
    }
    return house;
  }

  private static List<DeclaredReader> declared(
      List<String> spoken, SortedMap<String, Reach.Listens> waiting) {
    List<DeclaredReader> declared = new ArrayList<>();
    waiting.forEach(
        (reader, at) ->
            declared.add(
                new DeclaredReader(
                    reader,
                    protocol(spokenBy(reader, spoken)),
                    "127.0.0.1",
                    at.door().getLocalPort(),
                    Optional.empty(),
                    options(spokenBy(reader, spoken)))));
    return declared;
  }

  /** The readers that are called listen from now on, on any free ports. */
  static SortedMap<String, Reach.Listens> waiting(List<String> spoken) throws IOException {
    SortedMap<String, Reach.Listens> waiting = new TreeMap<>();
    for (String reader : CentisecondRace.READERS) {
      if (isCalled(spokenBy(reader, spoken))) {
        waiting.put(reader, Reach.on(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
      }
    }
    return waiting;
  }

  private static String spokenBy(String reader, List<String> spoken) {
    return spoken.get(CentisecondRace.READERS.indexOf(reader) % spoken.size());
  }

  private static boolean isCalled(String words) {
    return protocolNamed(protocol(words)).caller() == Protocol.Caller.GANTRY;
  }

  private static SortedMap<String, String> options(String words) {
    SortedMap<String, String> options = new TreeMap<>();
    if (words.contains(":")) {
      options.put("mode", words.substring(words.indexOf(':') + 1));
    }
    return options;
  }

  /** The ports of the doors, by protocol. */
  SortedMap<String, Integer> ports() {
    SortedMap<String, Integer> ports = new TreeMap<>();
    doors.forEach((protocol, door) -> ports.put(protocol, door.port()));
    return ports;
  }

  @Override
  public void close() {
    calls.forEach(Dialler::close);
    doors.values().forEach(ReaderPort::close);
    recorder.close();
    journal.close();
  }

  /** Plays the whole race into a file, the readers speaking these in turn. */
  static void play(CentisecondRace race, Path file, List<String> spoken, Mischief mischief)
      throws Exception {
    SortedMap<String, Reach.Listens> waiting = waiting(spoken);
    try (PlayHouse house = open(race, file, spoken, new TreeMap<>(), waiting)) {
      List<Part> parts = parts(race, house.ports(), waiting, spoken, mischief, List.of());
      play(race, parts, _ -> {});
    }
  }

  /** Plays parts to their end. */
  static void play(CentisecondRace race, List<Part> parts, Consumer<Player> meanwhile)
      throws Exception {
    List<Standing> last = new ArrayList<>();
    try (Player player = Player.of(new Pace(Pace.MAX, race.gun_ms(0)), parts)) {
      meanwhile.accept(player);
      boolean all =
          player.play(
              PATIENCE,
              now -> {
                last.clear();
                last.addAll(now);
              });
      assertThat(all).as("%s", last).isTrue();
    }
  }

  /** The readers of a race, speaking these in turn. */
  static List<Part> parts(
      CentisecondRace race,
      SortedMap<String, Integer> ports,
      SortedMap<String, Reach.Listens> waiting,
      List<String> spoken,
      Mischief mischief,
      List<Long> guns_ms) {
    List<Part> parts = new ArrayList<>();
    List<Read> reads = race.reads();
    SortedMap<String, Long> offsets_ms =
        mischief.offsets_ms(
            CentisecondRace.READERS,
            race.zone(),
            reads.getFirst().time_ms(),
            reads.getLast().time_ms());
    for (String reader : CentisecondRace.READERS) {
      String words = spokenBy(reader, spoken);
      String protocol = protocol(words);
      String mode = words.substring(Math.min(words.length(), protocol.length() + 1));
      Emulator plain = Emulators.of(protocol, new Make(reader, race.zone(), race.date(), mode));
      long offset_ms = offsets_ms.getOrDefault(reader, 0L);
      parts.add(
          new Part(
              reader,
              protocol,
              mischief.around(plain, protocol, reader, offset_ms),
              waiting.containsKey(reader) ? waiting.get(reader) : reach(ports.get(protocol)),
              reads.stream().filter(read -> read.reader().equals(reader)).toList(),
              reader.startsWith("S") ? guns_ms : List.of()));
    }
    return parts;
  }

  private static Reach reach(int port) {
    return new Reach.Calls(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  private static String protocol(String words) {
    int colon = words.indexOf(':');
    return colon < 0 ? words : words.substring(0, colon);
  }

  private static Protocol protocolNamed(String id) {
    Optional<Protocol> named = Protocols.named(id);
    return named.orElseGet(() -> new JsonLinesProtocol(JsonLinesProtocol.LINE_BYTES_MAX));
  }
}
