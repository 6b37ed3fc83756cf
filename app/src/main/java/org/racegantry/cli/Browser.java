package org.racegantry.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of whoever runs the command. */
final class Browser {
  private Browser() {}

  /** Opens an address; returns whether there was something to open it with. */
  static boolean open(String address) {
    ProcessBuilder opener = new ProcessBuilder(command(address));
    opener.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    opener.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      opener.start();
      return true;
    } catch (IOException none) {
      // A machine without a desktop: the address is printed anyway.
      return false;
    }
  }

  private static List<String> command(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return List.of("open", address);
    }
    return system.contains("win")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
