package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.control.Devices;
import org.racegantry.publish.queue.LineBoard;
import org.racegantry.publish.site.Figures;
import org.racegantry.race.RaceSetup;

/**
 * A line of the course with its readers.
 *
 * @param backup whether it only fills what another misses
 * @param seen how many it saw of how many, at each of its points; empty before anybody is expected
 * @param links how its readers are connected, in a word or two
 * @param bad whether one of them needs a look
 * @param lastRead the time of day of its latest read, or empty
 * @param perMinute reads in the last full minute
 * @param bars its reads minute by minute
 * @param alarm what is wrong with it, in a sentence, or empty
 */
public record LineRow(
    String id,
    boolean backup,
    String seen,
    String links,
    boolean bad,
    String lastRead,
    int perMinute,
    List<Bar> bars,
    String alarm,
    List<Reader> readers) {

  private static final int BAR_W = 4;
  private static final int CHART_H = 16;

  /** A minute of the strip chart, in the units of its drawing. */
  public record Bar(int x, int y, int height) {}

  /**
   * A reader of a line.
   *
   * @param link how it is connected, as a word
   * @param state {@code up}, {@code silent}, {@code lost} or {@code never}, for its look
   * @param lastRead the time of day of its latest read, or empty
   * @param reads how many it made so far
   * @param notes what else is to be said: clock, backlog, refused lines, battery
   */
  public record Reader(
      String name, String link, String state, String lastRead, String reads, List<String> notes) {}

  /** Every line in the order of the setup. */
  public static List<LineRow> of(
      RaceSetup setup, List<LineBoard> boards, List<Devices.Device> devices) {
    Map<String, Devices.Device> byName = new TreeMap<>();
    devices.forEach(device -> byName.put(device.reader(), device));
    return boards.stream().map(board -> row(setup, board, byName)).toList();
  }

  private static LineRow row(
      RaceSetup setup, LineBoard board, Map<String, Devices.Device> devices) {
    List<Reader> readers = new ArrayList<>();
    for (LineBoard.Reader reader : board.readers()) {
      readers.add(reader(setup, reader, devices.get(reader.id())));
    }
    long up = readers.stream().filter(reader -> reader.state().equals("up")).count();
    boolean heard = readers.stream().anyMatch(reader -> !reader.state().equals("never"));
    return new LineRow(
        board.id(),
        board.role().equals("backup"),
        seen(board),
        heard ? up + " of " + readers.size() + " up" : "",
        heard && up < readers.size(),
        clock(setup, board.lastRead_ms()),
        board.perMinute().size() < 2 ? 0 : board.perMinute().get(board.perMinute().size() - 2),
        bars(board.perMinute()),
        board.alarm(),
        readers);
  }

  private static String seen(LineBoard board) {
    List<String> seen = new ArrayList<>();
    for (LineBoard.AtPoint at : board.points()) {
      if (at.expected() > 0) {
        String point = board.points().size() > 1 ? at.point() + " " : "";
        seen.add(point + Figures.count(at.seen()) + " of " + Figures.count(at.expected()));
      }
    }
    return String.join(", ", seen);
  }

  private static Reader reader(RaceSetup setup, LineBoard.Reader reader, Devices.Device device) {
    Devices.Link link = device == null ? Devices.Link.NEVER : device.link();
    return new Reader(
        reader.id(),
        DeviceWords.link(link),
        link.name().toLowerCase(Locale.ROOT),
        clock(setup, reader.lastRead_ms()),
        Figures.count(reader.reads()),
        device == null ? List.of() : notes(device));
  }

  private static String clock(RaceSetup setup, long time_ms) {
    return time_ms < 0 ? "" : RaceClock.seconds(time_ms, setup.zone());
  }

  private static List<String> notes(Devices.Device device) {
    List<String> notes = new ArrayList<>();
    if (!device.vitals().trouble().isEmpty()) {
      notes.add(device.vitals().trouble());
    }
    if (!DeviceWords.clock(device).isEmpty()) {
      notes.add("clock " + DeviceWords.clock(device));
    }
    if (!DeviceWords.gaps(device).isEmpty()) {
      notes.add(DeviceWords.gaps(device));
    }
    if (device.backlog() > 0) {
      notes.add(device.backlog() + " waiting");
    }
    if (device.refused() > 0) {
      notes.add(device.refused() + " refused");
    }
    if (!DeviceWords.battery(device).isEmpty()) {
      notes.add("battery " + DeviceWords.battery(device));
    }
    return notes;
  }

  static List<Bar> bars(List<Integer> minutes) {
    int most = minutes.stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < minutes.size() && most > 0; i++) {
      int reads = minutes.get(i);
      int height = reads == 0 ? 0 : Math.max(1, reads * CHART_H / most);
      bars.add(new Bar(i * BAR_W, CHART_H - height, height));
    }
    return bars;
  }
}
