package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.control.Devices;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Line;
import org.racegantry.race.RaceSetup;

/**
 * A line of the course with its readers.
 *
 * @param points what it serves, in words
 * @param backup whether it only fills what another misses
 * @param readers its readers
 */
public record LineRow(String id, String points, boolean backup, List<Reader> readers) {
  /**
   * A reader of a line.
   *
   * @param link how it is connected, as a word
   * @param state {@code up}, {@code silent}, {@code lost} or {@code never}, for its look
   * @param lastRead the time of day of its latest read, or empty
   * @param notes what else is to be said: clock, backlog, refused lines, battery
   */
  public record Reader(
      String name,
      String link,
      String state,
      String lastRead,
      int perMinute,
      List<String> notes,
      List<Bar> bars) {}

  /** A minute of the strip chart, in the units of its drawing. */
  public record Bar(int x, int y, int height) {}

  private static final int BAR_W = 4;
  private static final int CHART_H = 16;

  /** Every line in the order of the setup. */
  public static List<LineRow> of(RaceSetup setup, List<Devices.Device> devices) {
    Map<String, Devices.Device> byName = new TreeMap<>();
    devices.forEach(device -> byName.put(device.reader(), device));
    List<LineRow> rows = new ArrayList<>();
    for (Line line : setup.lines()) {
      List<Reader> readers = new ArrayList<>();
      for (String name : line.readers()) {
        readers.add(reader(setup, name, byName.get(name)));
      }
      rows.add(
          new LineRow(line.id(), points(setup, line), line.role() == Line.Role.BACKUP, readers));
    }
    return rows;
  }

  private static String points(RaceSetup setup, Line line) {
    List<String> names = new ArrayList<>();
    for (String id : line.points()) {
      int at = setup.indexOfPoint(id);
      names.add(at < 0 ? id : Labels.point(setup, setup.points().get(at)));
    }
    return String.join(", ", names);
  }

  private static Reader reader(RaceSetup setup, String name, Devices.Device device) {
    if (device == null) {
      return new Reader(name, "not heard", "never", "", 0, List.of(), List.of());
    }
    String last =
        device.lastRead_ms() < 0 ? "" : RaceClock.seconds(device.lastRead_ms(), setup.zone());
    List<Integer> minutes = device.perMinute();
    return new Reader(
        name,
        switch (device.link()) {
          case UP -> "up";
          case SILENT -> "silent";
          case LOST -> "lost";
          case NEVER -> "not heard";
        },
        device.link().name().toLowerCase(java.util.Locale.ROOT),
        last,
        minutes.isEmpty() ? 0 : minutes.getLast(),
        notes(device),
        bars(minutes));
  }

  private static List<String> notes(Devices.Device device) {
    List<String> notes = new ArrayList<>();
    if (device.offset_ms() != Devices.Device.UNKNOWN && Math.abs(device.offset_ms()) >= 100) {
      String sign = device.offset_ms() < 0 ? "\u2212" : "+";
      long tenths = Math.abs(device.offset_ms()) / 100;
      notes.add("clock " + sign + tenths / 10 + "." + tenths % 10 + " s");
    }
    if (device.backlog() > 0) {
      notes.add(device.backlog() + " waiting");
    }
    if (device.refused() > 0) {
      notes.add(device.refused() + " refused");
    }
    if (device.battery_pct() >= 0) {
      notes.add("battery " + device.battery_pct() + " %");
    }
    return notes;
  }

  private static List<Bar> bars(List<Integer> minutes) {
    int most = minutes.stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < minutes.size() && most > 0; i++) {
      int height = minutes.get(i) == 0 ? 0 : Math.max(1, minutes.get(i) * CHART_H / most);
      bars.add(new Bar(i * BAR_W, CHART_H - height, height));
    }
    return bars;
  }
}
