package org.racegantry.protocol.mylaps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Setting;

/**
 * What an exporter says of a location's device: in the second version {@code id=..|n=..|ant=2|
 * time=..}, in the first nothing but its name. Its clock comes as milliseconds since 1970, or as a
 * time of day. Confined to one stream.
 */
final class DeviceInfo {
  /** A device of today that says it is an earlier year has not been told the time. */
  private static final long SET_ms = 1_262_304_000_000L;

  private static final int COUNT_DIGITS = 2;

  /** Not the clocks of the passings: what is told here must not lead them to another day. */
  private final Clocks clocks;

  DeviceInfo(Setting setting) {
    this.clocks = new Clocks(setting);
  }

  /** Each device of a location; of one without fields, that it is there. */
  List<Decoded.Status> said(String location, List<Envelope.Part> parts, long now_ms) {
    List<Decoded.Status> devices = new ArrayList<>();
    for (Envelope.Part part : parts) {
      if (Fields.areIn(part)) {
        devices.add(device(location, new Fields(part), now_ms));
      }
    }
    return devices.isEmpty() ? List.of(Decoded.Status.alive(location)) : devices;
  }

  private Decoded.Status device(String location, Fields fields, long now_ms) {
    long time_ms = time_ms(location, fields, now_ms);
    boolean told = Clocks.isPlausible(time_ms);
    boolean set = told && time_ms >= SET_ms;
    long charge_pct = fields.number("bat");
    return new Decoded.Status(
        location,
        set ? time_ms : Decoded.Status.NO_TIME,
        charge_pct >= 0 && charge_pct <= 100 ? (int) charge_pct : Decoded.Status.NO_BATTERY,
        Decoded.Status.NO_BATTERY,
        antennas(fields.value("n"), fields.value("ant")),
        told && !set ? "its clock says " + Instant.ofEpochMilli(time_ms) : "");
  }

  private long time_ms(String location, Fields fields, long now_ms) {
    if (fields.number("time") >= 0) {
      return fields.number("time");
    }
    try {
      return clocks.moment_ms(location, fields.value("time"), fields.column("time"), now_ms);
    } catch (BadMessage notTold) {
      return Decoded.Status.NO_TIME;
    }
  }

  /** A count of antennas, or a bit for each. */
  private static String antennas(String device, String antennas) {
    String told = antennas;
    if (!antennas.isEmpty()) {
      told =
          antennas.length() > COUNT_DIGITS
              ? "antennas " + antennas
              : antennas + (antennas.equals("1") ? " antenna" : " antennas");
    }
    return device.isEmpty() || told.isEmpty() ? device + told : device + ": " + told;
  }
}
