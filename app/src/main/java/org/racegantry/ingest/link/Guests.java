package org.racegantry.ingest.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Under what name a device's reads are stored. A name that the readers file gives to another
 * protocol or another address is not the device's to use: its reads are stored under its name and
 * address together, which is on no line of the course, until somebody lets it in.
 */
final class Guests {
  private final List<DeclaredReader> declared;

  Guests(List<DeclaredReader> declared) {
    this.declared = List.copyOf(declared);
  }

  /** The name for what calls itself {@code claimed}. */
  String name(String protocol, String claimed, InetAddress address) {
    for (DeclaredReader reader : declared) {
      if (reader.id().equals(claimed)) {
        boolean same = reader.protocol().equals(protocol) && isFrom(reader, address);
        return same ? claimed : claimed + "@" + address.getHostAddress();
      }
    }
    return claimed;
  }

  /**
   * The reader declared for calls from this address, else the one declared for calls from anywhere;
   * null where there is none, or several.
   */
  DeclaredReader from(String protocol, InetAddress address) {
    List<DeclaredReader> all =
        declared.stream()
            .filter(reader -> reader.protocol().equals(protocol) && isFrom(reader, address))
            .toList();
    List<DeclaredReader> here = all.stream().filter(reader -> !reader.host().isEmpty()).toList();
    List<DeclaredReader> meant = here.isEmpty() ? all : here;
    return meant.size() == 1 ? meant.getFirst() : null;
  }

  private static boolean isFrom(DeclaredReader reader, InetAddress address) {
    if (reader.host().isEmpty()) {
      return true;
    }
    try {
      return Arrays.asList(InetAddress.getAllByName(reader.host())).contains(address);
    } catch (UnknownHostException unknown) {
      // Whoever it is, it is not known to be the one that was declared.
      return false;
    }
  }
}
