package org.racegantry.cli;

import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What {@code rehearse --play} takes beside the options every rehearsal has. */
final class PlayOptions {
  @Option(
      names = "--play",
      paramLabel = "DIR",
      description =
          "Play the readers of a rehearsed race, as --out wrote it, over the network into gantry"
              + " serve.")
  Path folder;

  @Option(
      names = "--as",
      paramLabel = "HOW",
      description =
          "What the readers speak, dealt out in turn: mylaps,raceresult; or reader by reader:"
              + " F1=mylaps,S1=jchip. A mode goes behind a colon: mylaps:v1. Default: jsonlines.")
  String as = "jsonlines";

  @Option(
      names = "--speed",
      paramLabel = "X",
      description =
          "How many seconds of the race pass in one; max for as fast as it goes"
              + " (default: ${DEFAULT-VALUE}).")
  String speed = "60";

  @Option(
      names = "--to",
      paramLabel = "HOST",
      description = "Where gantry serve runs (default: ${DEFAULT-VALUE}).")
  String to = "127.0.0.1";

  @Option(
      names = "--reader-port",
      paramLabel = "N",
      description = "The port of serve for JSON lines (default: ${DEFAULT-VALUE}).")
  int readerPort = 7777;

  @Option(
      names = "--mischief",
      paramLabel = "HOW",
      description =
          "none (the default), realistic, hard, or any of: cut, merged, resend, slow, garbage,"
              + " hour-off, wrong-date, midnight; with commas between.")
  String mischief = "none";

  @Option(
      names = "--guns",
      description = "The readers on the start line mark the guns, where their protocol can.")
  boolean guns;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      description = "Give up when nothing has moved for so long (default: ${DEFAULT-VALUE}).")
  int patience_s = 600;

  /** Seconds of the race in one second, 0 for as fast as it goes. */
  int speedWanted() {
    if (speed.equals("max")) {
      return 0;
    }
    try {
      int wanted = Integer.parseInt(speed, 10);
      if (wanted > 0) {
        return wanted;
      }
    } catch (NumberFormatException none) {
      // Falls through to the words below.
    }
    throw new Failure(Exit.USAGE, "--speed " + speed + ": write a whole number from 1, or max");
  }

  Duration patience() {
    return Duration.ofSeconds(patience_s);
  }
}
