package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.cli.play.Pace;
import org.racegantry.cli.play.Part;
import org.racegantry.cli.play.Player;
import org.racegantry.cli.play.Reach;
import org.racegantry.cli.play.Standing;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Read;
import org.racegantry.rehearsal.device.Emulators;
import org.racegantry.rehearsal.device.Make;
import org.racegantry.rehearsal.device.Mischief;

/** A whole race over real sockets, with readers that misbehave. */
class PlayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final CentisecondRace RACE = CentisecondRace.london(300);

  @TempDir Path folder;

  @Test
  void theSameRaceOverTheWireGivesTheSameResultsByteForByte() throws Exception {
    Path imported = RACE.make(folder.resolve("imported"));
    Path played = folder.resolve("played.gantry");
    Files.copy(imported, played);
    Ran ran =
        Ran.gantry("import", "reads", "" + imported, "" + folder.resolve("imported/reads.csv"));
    assertThat(ran.code()).as(ran.err()).isZero();
    ResultBytes expected = ResultBytes.of(imported);

    for (long seed : new long[] {1, 2}) {
      play(played, Mischief.hard(seed));
      assertThat(ResultBytes.reads(played)).as("seed %d", seed).containsAll(keys());
      assertThat(ResultBytes.of(played)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static TreeSet<String> keys() {
    TreeSet<String> keys = new TreeSet<>();
    RACE.reads().forEach(read -> keys.add(ResultBytes.key(read)));
    return keys;
  }

  private static void play(Path file, Mischief mischief) throws Exception {
    try (SqliteJournal journal = SqliteJournal.open(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system());
        ReaderPort port = ReaderPort.open(ReaderPort.Settings.local(0), recorder, _ -> {})) {
      InetSocketAddress gantry =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port.port());
      List<Standing> last = new ArrayList<>();
      try (Player player = Player.of(new Pace(Pace.MAX, RACE.gun_ms(0)), parts(gantry, mischief))) {
        boolean all = player.play(PATIENCE, last::addAll);
        assertThat(all).as("%s", last).isTrue();
      }
    }
  }

  private static List<Part> parts(InetSocketAddress gantry, Mischief mischief) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (String reader : CentisecondRace.READERS) {
      Make make = new Make(reader, RACE.zone(), RACE.date(), "");
      List<Read> reads =
          RACE.reads().stream().filter(read -> read.reader().equals(reader)).toList();
      parts.add(
          new Part(
              reader,
              "jsonlines",
              mischief.around(Emulators.of("jsonlines", make), "jsonlines", reader, 0),
              new Reach.Calls(gantry),
              reads,
              List.of()));
    }
    return parts;
  }
}
