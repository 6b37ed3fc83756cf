package org.racegantry.cli.play;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Objects;

/** How a reader and Gantry come together. */
public sealed interface Reach {
  /** The reader calls Gantry. */
  record Calls(InetSocketAddress gantry) implements Reach {
    public Calls {
      Objects.requireNonNull(gantry, "gantry");
    }
  }

  /** The reader waits for Gantry's call. */
  record Listens(ServerSocket door) implements Reach {
    public Listens {
      Objects.requireNonNull(door, "door");
    }
  }

  /**
   * A reader that waits on an address; port 0 takes any free one.
   *
   * @throws IOException where the address cannot be listened on
   */
  static Listens on(InetSocketAddress address) throws IOException {
    ServerSocket door = new ServerSocket();
    try {
      door.setReuseAddress(true);
      door.bind(address);
      return new Listens(door);
    } catch (IOException taken) {
      door.close();
      throw taken;
    }
  }
}
