package org.racegantry.ingest.link;

import java.net.InetSocketAddress;
import java.net.Socket;

/** Addresses as the board shows them. */
final class Addresses {
  private Addresses() {}

  /** Who is at the other end, as text; empty where that is not known. */
  static String text(Socket socket) {
    return socket.getRemoteSocketAddress() instanceof InetSocketAddress other
        ? other.getAddress().getHostAddress() + ":" + other.getPort()
        : "";
  }
}
