package org.racegantry.cli.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Whether somebody keeps this machine's clock. Results never rest on it; arrival stamps do. */
final class ClockCheck {
  private static final Path TIMESYNC = Path.of("/run/systemd/timesync/synchronized");
  private static final String MEND =
      "set it by GPS or NTP before the race and leave it alone after";

  private ClockCheck() {}

  static Finding finding() {
    if (Files.exists(TIMESYNC)) {
      return judge("yes");
    }
    return judge(asked("timedatectl", "show", "-p", "NTPSynchronized", "--value"));
  }

  static Finding judge(String synchronised) {
    return switch (synchronised) {
      case "yes" -> Finding.good("clock", "synchronised");
      case "no" -> Finding.note("clock", "not synchronised", MEND);
      default -> Finding.note("clock", "cannot be told whether it is synchronised", MEND);
    };
  }

  /** What a program says, or an empty text where there is none or it does not answer. */
  private static String asked(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "";
      }
      byte[] said = process.getInputStream().readAllBytes();
      return new String(said, StandardCharsets.UTF_8).strip();
    } catch (IOException notInstalled) {
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
