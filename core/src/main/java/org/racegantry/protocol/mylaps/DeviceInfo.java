package org.racegantry.protocol.mylaps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.protocol.Decoded;

/**
 * What an exporter says of a location's device: in the second version {@code id=..|n=..|ant=2|
 * time=..}, in the first nothing but its name.
 */
final class DeviceInfo {
  /** A device of today that says it is an earlier year has not been told the time. */
  private static final long SET_ms = 1_262_304_000_000L;

  private DeviceInfo() {}

  /** Each device of a location; of one without fields, that it is there. */
  static List<Decoded.Status> said(String location, List<Envelope.Part> parts) {
    List<Decoded.Status> devices = new ArrayList<>();
    for (Envelope.Part part : parts) {
      if (Fields.areIn(part)) {
        devices.add(device(location, new Fields(part)));
      }
    }
    return devices.isEmpty() ? List.of(Decoded.Status.alive(location)) : devices;
  }

  private static Decoded.Status device(String location, Fields fields) {
    long time_ms = fields.number("time");
    boolean plausible = Clocks.isPlausible(time_ms);
    boolean set = plausible && time_ms >= SET_ms;
    String trouble = plausible && !set ? "its clock says " + Instant.ofEpochMilli(time_ms) : "";
    long charge_pct = fields.number("bat");
    boolean charged = charge_pct >= 0 && charge_pct <= 100;
    String name = fields.value("n");
    String count = fields.value("ant");
    String antennas = count.isEmpty() ? "" : count + (count.equals("1") ? " antenna" : " antennas");
    return new Decoded.Status(
        location,
        set ? time_ms : Decoded.Status.NO_TIME,
        charged ? (int) charge_pct : Decoded.Status.NO_BATTERY,
        Decoded.Status.NO_BATTERY,
        name.isEmpty() || antennas.isEmpty() ? name + antennas : name + ": " + antennas,
        trouble);
  }
}
