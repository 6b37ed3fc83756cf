package org.racegantry.bench.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the kernel of Linux says of sockets; elsewhere nothing is known. */
final class KernelSockets {
  private static final List<Path> TABLES =
      List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
  private static final Path TOTALS = Path.of("/proc/net/sockstat");
  private static final String ESTABLISHED = "01";
  private static final int PAGE_BYTES = 4096;
  private static final int HEX = 16;

  private KernelSockets() {}

  /** Whether there is such a book here. */
  static boolean known() {
    return Files.exists(TABLES.getFirst());
  }

  /** The ports of clients whose connection the server at {@code port} still keeps. */
  static Set<Integer> connectedTo(int port) throws IOException {
    Set<Integer> clients = new TreeSet<>();
    for (Path table : TABLES) {
      if (Files.exists(table)) {
        for (String line : Files.readAllLines(table)) {
          String[] words = line.strip().split("\\s+");
          if (words[3].equals(ESTABLISHED) && port(words[1]) == port) {
            clients.add(port(words[2]));
          }
        }
      }
    }
    return clients;
  }

  /** An address as the kernel prints it: hexadecimal, the port behind a colon. */
  private static int port(String address) {
    int colon = address.lastIndexOf(':');
    return colon < 0 ? -1 : Integer.parseInt(address.substring(colon + 1), HEX);
  }

  /** What all TCP buffers of this machine take together. */
  static long memory_bytes() throws IOException {
    if (!Files.exists(TOTALS)) {
      return 0;
    }
    for (String line : Files.readAllLines(TOTALS)) {
      if (line.startsWith("TCP:")) {
        return Long.parseLong(line.substring(line.indexOf(" mem ") + 5).strip()) * PAGE_BYTES;
      }
    }
    return 0;
  }
}
