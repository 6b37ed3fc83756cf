package org.racegantry.cli;

import java.util.List;
import java.util.TreeSet;
import org.racegantry.protocol.catalog.Protocols;

/** The readers file that lets {@code gantry serve} meet the readers of a rehearsal. */
final class ReadersToml {
  private ReadersToml() {}

  /**
   * The text of it.
   *
   * @param host under what address serve reaches the readers it calls
   */
  static String text(List<PlayCast.Role> cast, String host) {
    StringBuilder toml = new StringBuilder("# Written by gantry rehearse --play.\n[listen]\n");
    TreeSet<String> doors = new TreeSet<>();
    for (PlayCast.Role role : cast) {
      if (!role.called() && !role.protocol().equals("jsonlines")) {
        doors.add(role.protocol() + " = " + role.port());
      }
    }
    doors.forEach(door -> toml.append(door).append('\n'));
    for (PlayCast.Role role : cast) {
      if (role.called()) {
        called(toml, role, host);
      }
    }
    return toml.toString();
  }

  private static void called(StringBuilder toml, PlayCast.Role role, String host) {
    toml.append("\n[[readers]]\n");
    line(toml, "id", role.reader());
    line(toml, "protocol", role.protocol());
    line(toml, "host", host);
    toml.append("port = ").append(role.port()).append('\n');
    if (!role.mode().isEmpty() && hasModes(role.protocol())) {
      line(toml, "mode", role.mode());
    }
  }

  /** A way of the device alone is no business of serve's. */
  private static boolean hasModes(String protocol) {
    return Protocols.named(protocol).stream()
        .flatMap(each -> each.options().stream())
        .anyMatch(option -> option.matches("mode\\b.*"));
  }

  private static void line(StringBuilder toml, String key, String value) {
    toml.append(key).append(" = \"");
    toml.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n");
  }
}
