package org.racegantry.cli.warm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.cli.Exit;
import org.racegantry.cli.Gantry;

/**
 * What scripts/warm.sh lets the JVM watch, to make {@code gantry.aot} of it: help, a small race
 * made and listed, and its first pages served. No command; nothing of it runs when Gantry does.
 */
public final class WarmUp {
  private static final Pattern ADDRESS = Pattern.compile("results at (http\\S+)");
  private static final long PATIENCE_MS = 60_000;
  private static final long LOOK_EVERY_MS = 20;

  private WarmUp() {}

  /**
   * Goes through a short race.
   *
   * @param args an empty folder for its files
   * @throws IllegalStateException where a command failed or no page came
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    String race = folder.resolve("warm-up.gantry").toString();
    run("--version");
    run("--help");
    run("help", "serve");
    run("new", race, "--race", setup(folder).toString());
    Path entries = WarmField.entries(folder.resolve("entries.csv"));
    Path reads = WarmField.reads(folder.resolve("reads.csv"));
    run("import", "entries", race, entries.toString());
    run("import", "reads", race, reads.toString());
    run("results", race);
    run("explain", race, "1");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    Thread.ofPlatform().daemon().start(() -> Gantry.run("serve", race, "--port", "0"));
    URI site = awaitAddress(said);
    for (String page : new String[] {"/", "/?lang=de", "/up", "/enter"}) {
      get(site, page);
    }
    // As Ctrl-C does: serve closes its parts before the process ends.
    System.exit(Exit.OK);
  }

  private static void run(String... words) {
    int code = Gantry.run(words);
    if (code != Exit.OK) {
      throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
    }
  }

  private static Path setup(Path folder) throws IOException {
    Path to = folder.resolve("race.toml");
    try (InputStream in = WarmUp.class.getResourceAsStream("race.toml")) {
      Files.copy(in, to);
    }
    return to;
  }

  private static URI awaitAddress(ByteArrayOutputStream said) throws InterruptedException {
    for (long waited_ms = 0; waited_ms < PATIENCE_MS; waited_ms += LOOK_EVERY_MS) {
      Matcher found = ADDRESS.matcher(said.toString(StandardCharsets.UTF_8));
      if (found.find()) {
        return URI.create(found.group(1));
      }
      Thread.sleep(LOOK_EVERY_MS);
    }
    throw new IllegalStateException("serve did not start: " + said);
  }

  private static void get(URI site, String page) throws IOException {
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      String ask =
          "GET " + page + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nConnection: close\r\n";
      socket.getOutputStream().write((ask + "\r\n").getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      if (answer.length == 0) {
        throw new IllegalStateException("no answer for " + page);
      }
    }
  }
}
