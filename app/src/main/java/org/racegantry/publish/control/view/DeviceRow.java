package org.racegantry.publish.control.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.control.Devices;
import org.racegantry.publish.site.Figures;
import org.racegantry.race.Line;
import org.racegantry.race.RaceSetup;

/**
 * A device on the board, in words; empty where there is nothing to say.
 *
 * @param reader its name, or what stands for a connection that has named none
 * @param line the line of the course it is on; empty where its reads do not count
 * @param guest whether it is seen and not scored: connected once, and on no line
 * @param link how it is connected, in a word or two
 * @param state {@code up}, {@code silent}, {@code lost} or {@code never}, for its look
 * @param from what it speaks, and from where
 * @param lastRead the time of day of its latest read, by its own clock
 * @param heard how long ago anything came from it
 * @param reads how many it sent since the program was started
 * @param perMinute reads in the last full minute
 * @param bars its reads minute by minute
 * @param clock how far its clock is off
 * @param waiting reads received and not stored yet
 * @param gaps records missing or recovered, by its own numbers
 * @param refused messages refused
 * @param battery charge or voltage
 * @param antennas which it has and how they are
 * @param trouble what is wrong, as it says or as we see
 */
public record DeviceRow(
    String reader,
    String line,
    boolean guest,
    String link,
    String state,
    String from,
    String lastRead,
    String heard,
    String reads,
    String perMinute,
    List<LineRow.Bar> bars,
    String clock,
    String waiting,
    String gaps,
    String refused,
    String battery,
    String antennas,
    String trouble) {

  /** Every device in the order given; {@code now_ms} is the time at the race, since 1970. */
  public static List<DeviceRow> of(RaceSetup setup, List<Devices.Device> devices, long now_ms) {
    Map<String, String> lines = new TreeMap<>();
    for (Line line : setup.lines()) {
      line.readers().forEach(reader -> lines.put(reader, line.id()));
    }
    return devices.stream().map(device -> row(setup, lines, device, now_ms)).toList();
  }

  private static DeviceRow row(
      RaceSetup setup, Map<String, String> lines, Devices.Device device, long now_ms) {
    String line = lines.getOrDefault(device.reader(), "");
    Devices.Vitals vitals = device.vitals();
    int minutes = device.perMinute().size();
    return new DeviceRow(
        device.reader().isEmpty() ? "not named yet" : device.reader(),
        line,
        line.isEmpty() && !device.reader().isEmpty(),
        DeviceWords.link(device.link()),
        device.link().name().toLowerCase(Locale.ROOT),
        String.join(" ", vitals.protocol(), device.from()).strip(),
        device.lastRead_ms() < 0 ? "" : RaceClock.seconds(device.lastRead_ms(), setup.zone()),
        DeviceWords.ago(device.lastHeard_ms(), now_ms),
        device.reads() == 0 ? "" : Figures.count(device.reads()),
        minutes < 2 || device.reads() == 0
            ? ""
            : Figures.count(device.perMinute().get(minutes - 2)),
        LineRow.bars(device.perMinute()),
        DeviceWords.clock(device),
        count(device.backlog()),
        DeviceWords.gaps(device),
        count(device.refused()),
        DeviceWords.battery(device),
        DeviceWords.antennas(device),
        vitals.trouble());
  }

  /**
   * How soon somebody should look: 0 for a link that broke, reads nobody scores, records missing or
   * trouble told; 1 for silence, which may only mean that nobody passes; 2 for all others.
   */
  public int order() {
    boolean broken = state.equals("lost") || gaps.endsWith("missing") || !trouble.isEmpty();
    if (broken || guest) {
      return 0;
    }
    return state.equals("silent") ? 1 : 2;
  }

  private static String count(long many) {
    return many == 0 ? "" : Figures.count(many);
  }
}
