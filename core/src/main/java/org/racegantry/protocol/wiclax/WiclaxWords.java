package org.racegantry.protocol.wiclax;

import java.util.List;
import java.util.Locale;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;

/**
 * What the readers file says of a device beyond its address.
 *
 * @param reader the name of its reads
 * @param mayRewind whether it is asked for what was missed
 * @param mayStart whether it is told to read; one that reads already must not be disturbed
 * @param byDevice whether reads are named by the device behind the bridge, where that is told
 */
record WiclaxWords(String reader, boolean mayRewind, boolean mayStart, boolean byDevice) {
  static final List<String> OPTIONS =
      List.of(
          "rewind = \"yes\" (default) or \"no\": whether missed reads are asked for",
          "start = \"no\" (default) or \"yes\": tell the device to start reading",
          "by-device = \"no\" (default) or \"yes\": name reads by the device in them");

  WiclaxWords(Setting setting) {
    this(
        setting.reader().isEmpty() ? WiclaxProtocol.ID : setting.reader(),
        is(setting, "rewind", true),
        is(setting, "start", false),
        is(setting, "by-device", false));
  }

  /** Yes and no, also as they are written in other files. */
  private static boolean is(Setting setting, String option, boolean otherwise) {
    return switch (setting.option(option, "").toLowerCase(Locale.ROOT)) {
      case "yes", "true", "on" -> true;
      case "no", "false", "off" -> false;
      default -> otherwise;
    };
  }

  /** The name of a read from a device. */
  String reader(String device) {
    if (!byDevice || device.isEmpty()) {
      return reader;
    }
    try {
      return MessageText.reader(device, 1);
    } catch (BadMessage unfit) {
      return reader;
    }
  }
}
