package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.Snapshot;
import org.racegantry.live.SnapshotReader;
import org.racegantry.race.Bib;
import org.racegantry.race.ResultState;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;

/** The demo as a user starts it: a process of its own. */
class DemoTest {
  private static final Pattern LIVE = Pattern.compile("Live after ([0-9.]+) s at (http://\\S+/)");
  private static final Pattern AT_5K = Pattern.compile("\"id\":\"5K\",\"through\":[1-9]");
  @TempDir private Path folder;

  @Test
  void theDemoGoesLiveMovesAndEndsLeavingNothingBehind() throws Exception {
    Process demo = start("demo", "--no-browser", "--port", "0", "--speed", "300");
    try (BufferedReader err = demo.errorReader()) {
      Matcher live = awaitLive(err);
      System.out.println("the demo was live after " + live.group(1) + " s");
      String address = live.group(2) + "leaderboard.json?race=elite-men";
      String before = get(address);
      assertThat(before).contains("\"seen\":");
      long deadline_ns = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      String moved = get(address);
      // Who has been at 5K stays counted there; where the leader is now soon changes again.
      while ((moved.equals(before) || !AT_5K.matcher(moved).find())
          && System.nanoTime() < deadline_ns) {
        Thread.sleep(200);
        moved = get(address);
      }
      assertThat(moved).containsPattern(AT_5K).isNotEqualTo(before);
      assertThat(get(live.group(2))).contains("simulated");
    } finally {
      demo.destroy();
    }
    assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(left()).isEmpty();
  }

  @Test
  void onceAndForAllPrintsTheWinnersAndTheFirstBritons() throws Exception {
    Path kept = folder.resolve("kept.race");
    Process demo = start("demo", "--once", "--keep", kept.toString());
    List<String> lines;
    try (BufferedReader out = demo.inputReader()) {
      lines = out.lines().toList();
    }
    assertThat(demo.waitFor()).isZero();
    assertThat(lines)
        .contains("    1  Kelvin KIPTUM                KEN  2:01:25")
        .contains("    6  Emile CAIRESS                GBR  2:08:07")
        .contains("    1  Sifan HASSAN                 NED  2:18:33")
        .contains("    1  Marcel HUG                   SUI  1:23:44")
        .contains("    1  Madison DE ROZARIO           AUS  1:38:51");
    assertThat(lines).anyMatch(line -> line.startsWith("starters 49272, finishers 48"));
    verdictsAreThoseOfTheDay(kept);
    assertThat(left()).isEmpty();
  }

  private static void verdictsAreThoseOfTheDay(Path kept) {
    try (Journal journal = SqliteJournal.openReadOnly(kept)) {
      Snapshot end = SnapshotReader.atEnd(journal);
      Verdict course = verdict(end, "1", Scope.COURSE);
      assertThat(course.ruling()).isEqualTo(Verdict.Ruling.RECORD);
      assertThat(course.margin_s()).isEqualTo(-72);
      assertThat(course.provisionalMargin_s()).isEqualTo(-70);
      Verdict world = verdict(end, "1", Scope.WORLD);
      assertThat(world.ruling()).isEqualTo(Verdict.Ruling.NOT);
      assertThat(world.margin_s()).isEqualTo(16);
      assertThat(world.provisionalMargin_s()).isEqualTo(18);
      assertThat(verdict(end, "1", Scope.PERSONAL).ruling()).isEqualTo(Verdict.Ruling.RECORD);
      Verdict hassan = verdict(end, "101", Scope.COURSE);
      assertThat(hassan.ruling()).isEqualTo(Verdict.Ruling.NOT);
      assertThat(hassan.provisional_s()).isEqualTo(hassan.official_s() + 1);
      assertThat(end.verdicts().marks(end.results().indexOf(new Bib("101")))).contains("debut");
      assertThat(end.verdicts().marks(end.results().indexOf(new Bib("201")))).contains("CR");
      assertThat(end.verdicts().marks(end.results().indexOf(new Bib("251")))).doesNotContain("CR");
      assertThat(end.results().state("elite-men")).isEqualTo(ResultState.OFFICIAL);
      assertThat(end.results().state("mass")).isEqualTo(ResultState.PROVISIONAL);
    }
  }

  private static Verdict verdict(Snapshot snapshot, String bib, Scope scope) {
    int entrant = snapshot.results().indexOf(new Bib(bib));
    String finish = snapshot.results().setup().finish().id();
    return snapshot.verdicts().of(entrant).stream()
        .filter(each -> each.key().scope() == scope && each.point().id().equals(finish))
        .findFirst()
        .orElseThrow();
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + folder));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Gantry.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    if (List.of(arguments).contains("--once")) {
      builder.redirectError(folder.resolve("err.txt").toFile());
    }
    return builder.start();
  }

  private static Matcher awaitLive(BufferedReader err) throws IOException {
    List<String> said = new ArrayList<>();
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      said.add(line);
      Matcher live = LIVE.matcher(line);
      if (live.find()) {
        return live;
      }
    }
    throw new AssertionError("the demo ended before it was live: " + said);
  }

  private static String get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  /** Race files the demo did not take away. */
  private List<Path> left() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().contains(".gantry")).toList();
    }
  }
}
