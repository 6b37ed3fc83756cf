package org.racegantry.publish.hook;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses a hook may lead to. An address of the inside (this machine, the network of the
 * venue, a cloud's own services) is refused unless the operator allows it, since a hook must not
 * become a way into what only this machine can reach.
 */
final class Reachable {
  private Reachable() {}

  /** The address of a host, all of whose addresses were looked at; throws where one is inside. */
  static InetAddress addressOf(String host, boolean allowInside) throws IOException {
    String plain = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    InetAddress[] all = InetAddress.getAllByName(plain);
    for (InetAddress address : all) {
      if (isNobodys(address) || !allowInside && isInside(address)) {
        throw new IOException("its address is not of the open Internet");
      }
    }
    return all[0];
  }

  private static boolean isNobodys(InetAddress address) {
    return address.isAnyLocalAddress() || address.isMulticastAddress();
  }

  static boolean isInside(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    int a = bytes[0] & 0xff;
    int b = bytes[1] & 0xff;
    if (address instanceof Inet4Address) {
      boolean carrier = a == 100 && b >= 64 && b < 128;
      boolean assigned = a == 192 && b == 0 && (bytes[2] & 0xff) == 0;
      boolean bench = a == 198 && (b == 18 || b == 19);
      return a == 0 || a >= 224 || carrier || assigned || bench;
    }
    boolean unique = (a & 0xfe) == 0xfc;
    boolean tunnel = a == 0x20 && b == 0x02 || a == 0x20 && b == 0x01 && bytes[2] == 0;
    boolean translated = a == 0 && b == 0x64 || a == 0 && b == 0;
    return unique || tunnel || translated;
  }
}
