package org.racegantry.publish.control.view;

import java.util.Locale;
import org.racegantry.publish.control.Devices;
import org.racegantry.publish.site.Figures;

/**
 * What is said of a device, in a word or two for each thing; empty where there is nothing to say.
 */
final class DeviceWords {
  /** A clock that is off by less may be no more than the network's delay. */
  private static final long CLOCK_SHOWN_MS = 100;

  /** So long nobody need be told how long ago. */
  private static final long LATELY_MS = 10_000;

  private static final long MINUTE_MS = 60_000;
  private static final long HOUR_MS = 3_600_000;

  private DeviceWords() {}

  static String link(Devices.Link link) {
    return switch (link) {
      case UP -> "up";
      case SILENT -> "silent";
      case LOST -> "lost";
      case NEVER -> "no link";
    };
  }

  /** How far its clock is off, to a tenth of a second. */
  static String clock(Devices.Device device) {
    long offset_ms = device.offset_ms();
    if (offset_ms == Devices.Device.UNKNOWN || Math.abs(offset_ms) < CLOCK_SHOWN_MS) {
      return "";
    }
    String sign = offset_ms < 0 ? "\u2212" : "+";
    long abs_ms = Math.abs(offset_ms);
    if (abs_ms < HOUR_MS) {
      return sign + abs_ms / 1_000 + "." + abs_ms % 1_000 / 100 + " s";
    }
    long hours = abs_ms / HOUR_MS;
    return hours < 48
        ? String.format(Locale.ROOT, "%s%d h %02d", sign, hours, abs_ms % HOUR_MS / MINUTE_MS)
        : sign + Figures.count(hours / 24) + " days";
  }

  static String battery(Devices.Device device) {
    if (device.battery_pct() >= 0) {
      return device.battery_pct() + " %";
    }
    int volts_mv = device.vitals().battery_mv();
    return volts_mv < 0
        ? ""
        : String.format(Locale.ROOT, "%d.%d V", volts_mv / 1_000, volts_mv % 1_000 / 100);
  }

  /** Numbers alone are those of antennas that are there; other words say it themselves. */
  static String antennas(Devices.Device device) {
    String told = device.vitals().antennas();
    return !told.isEmpty() && Character.isDigit(told.charAt(0)) ? "antennas " + told : told;
  }

  static String gaps(Devices.Device device) {
    Devices.Vitals vitals = device.vitals();
    if (vitals.missing() > 0) {
      return Figures.count(vitals.missing()) + " missing";
    }
    return vitals.recovered() > 0 ? Figures.count(vitals.recovered()) + " recovered" : "";
  }

  /** How long ago, for what is not just now. */
  static String ago(long then_ms, long now_ms) {
    long since_ms = now_ms - then_ms;
    if (then_ms < 0 || since_ms < LATELY_MS) {
      return "";
    }
    if (since_ms < 2 * MINUTE_MS) {
      return since_ms / 1_000 + " s ago";
    }
    return since_ms < 2 * HOUR_MS
        ? since_ms / MINUTE_MS + " min ago"
        : Figures.count(since_ms / HOUR_MS) + " h ago";
  }
}
