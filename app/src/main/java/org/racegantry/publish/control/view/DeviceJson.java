package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.publish.control.Devices;
import org.racegantry.race.RaceSetup;
import tools.jackson.databind.json.JsonMapper;

/** The board of devices for machines: docs/readers.md names the fields. */
public final class DeviceJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private DeviceJson() {}

  /** All devices as one JSON object; {@code now_ms} is the time at the race, since 1970. */
  public static byte[] of(RaceSetup setup, List<Devices.Device> devices, long now_ms) {
    return of(setup, devices, Optional.empty(), now_ms);
  }

  /** The same, with the way to Kafka where the race is forwarded there. */
  public static byte[] of(
      RaceSetup setup, List<Devices.Device> devices, Optional<Devices.Uplink> uplink, long now_ms) {
    Map<String, String> lines = new TreeMap<>();
    setup.lines().forEach(line -> line.readers().forEach(reader -> lines.put(reader, line.id())));
    List<Map<String, Object>> readers = new ArrayList<>();
    devices.forEach(device -> readers.add(fields(device, lines.get(device.reader()))));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("course_ms", now_ms);
    all.put("readers", readers);
    all.put("uplink", uplink.map(UplinkWords::fields).orElse(null));
    return MAPPER.writeValueAsBytes(all);
  }

  private static Map<String, Object> fields(Devices.Device device, String line) {
    Devices.Vitals vitals = device.vitals();
    int minutes = device.perMinute().size();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("reader", device.reader());
    fields.put("line", line);
    fields.put("scored", line != null);
    fields.put("protocol", vitals.protocol());
    fields.put("link", device.link().name().toLowerCase(Locale.ROOT));
    fields.put("from", device.from());
    fields.put("last_read_ms", known(device.lastRead_ms()));
    fields.put("last_heard_ms", known(device.lastHeard_ms()));
    fields.put("reads", device.reads());
    fields.put("reads_per_min", minutes < 2 ? 0 : device.perMinute().get(minutes - 2));
    fields.put("per_minute", device.perMinute());
    boolean told = device.offset_ms() != Devices.Device.UNKNOWN;
    fields.put("clock_offset_ms", told ? device.offset_ms() : null);
    fields.put("backlog", device.backlog());
    fields.put("missing", vitals.missing());
    fields.put("recovered", vitals.recovered());
    fields.put("refused", device.refused());
    fields.put("battery_pct", known(device.battery_pct()));
    fields.put("battery_mv", known(vitals.battery_mv()));
    fields.put("antennas", vitals.antennas());
    fields.put("trouble", vitals.trouble());
    return fields;
  }

  private static Long known(long value) {
    return value < 0 ? null : Long.valueOf(value);
  }
}
