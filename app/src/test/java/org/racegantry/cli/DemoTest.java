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

/** The demo as a user starts it: a process of its own. */
class DemoTest {
  private static final Pattern LIVE = Pattern.compile("Live after ([0-9.]+) s at (http://\\S+/)");
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
      while (!get(address).contains("\"point\":\"5K\"") && System.nanoTime() < deadline_ns) {
        Thread.sleep(200);
      }
      assertThat(get(address)).contains("\"point\":\"5K\"").isNotEqualTo(before);
      assertThat(get(live.group(2))).contains("simulated");
    } finally {
      demo.destroy();
    }
    assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(left()).isEmpty();
  }

  @Test
  void onceAndForAllPrintsTheWinnersAndTheFirstBritons() throws Exception {
    Process demo = start("demo", "--once");
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
    assertThat(left()).isEmpty();
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
