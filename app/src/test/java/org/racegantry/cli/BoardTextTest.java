package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.control.Devices.Device;
import org.racegantry.publish.control.Devices.Link;
import org.racegantry.publish.control.Devices.Vitals;
import org.racegantry.publish.control.view.DeviceJson;
import org.racegantry.publish.control.view.DeviceRow;
import org.racegantry.race.RaceSetup;

/** The board of devices in words, as serve shows it. */
class BoardTextTest {
  private static final long NOW_MS = 1_682_247_600_000L;
  private static final Vitals ULTRA = new Vitals("ultra", 3, 0, 22_800, "1 2 3 4", "battery low");

  @TempDir private Path folder;
  private RaceSetup setup;
  private final BoardText board = new BoardText();

  @BeforeEach
  void race() throws Exception {
    setup = ImportTarget.roster(TestRace.make(folder)).setup().orElseThrow();
  }

  @Test
  void eachThingThatNeedsALookIsInTheTable() {
    String table = BoardText.table(rows(device("F1", Link.UP, ULTRA), guest()));
    assertThat(table.lines().toList())
        .hasSize(3)
        .anyMatch(
            line ->
                line.matches("F1 +\\S+ +up .*11:59:58.* \\+1.2 s .*3 missing.*22.8 V.*battery low"))
        .anyMatch(line -> line.startsWith("Stranger") && line.contains("not scored"));
  }

  @Test
  void aLongBoardShowsFirstWhatNeedsALook() {
    List<Device> many =
        new ArrayList<>(Collections.nCopies(30, device("F1", Link.UP, Vitals.UNTOLD)));
    many.add(device("S9", Link.LOST, Vitals.UNTOLD));
    String table = BoardText.table(DeviceRow.of(setup, many, NOW_MS));
    assertThat(table.lines().toList()).hasSize(20).last().isEqualTo("and 13 more");
    assertThat(table.lines().toList().get(1)).startsWith("S9").contains("lost");
  }

  @Test
  void aChangeIsToldOnceAndAnExpectedReaderNobodyHeardIsNone() {
    assertThat(board.changes(rows(never("F1")))).isEmpty();
    assertThat(board.changes(rows(device("F1", Link.UP, Vitals.UNTOLD))))
        .containsExactly("reader F1: up, 10.0.0.5:4711");
    assertThat(board.changes(rows(device("F1", Link.UP, Vitals.UNTOLD)))).isEmpty();
    assertThat(board.changes(rows(device("F1", Link.LOST, ULTRA))))
        .containsExactly("reader F1: lost, ultra 10.0.0.5:4711, 3 missing, battery low");
    assertThat(board.changes(rows(guest())))
        .containsExactly("reader Stranger: up, 10.0.0.5:4711, on no line: stored, not scored");
  }

  @Test
  void programsAreToldTheSameWithNullForWhatIsNotKnown() {
    String json = new String(DeviceJson.of(setup, List.of(never("F1"), guest()), NOW_MS));
    assertThat(json)
        .startsWith("{\"course_ms\":1682247600000,\"readers\":[{\"reader\":\"F1\"")
        .contains("\"scored\":true", "\"link\":\"never\"", "\"last_read_ms\":null")
        .contains("\"reader\":\"Stranger\",\"line\":null,\"scored\":false");
  }

  private List<DeviceRow> rows(Device... devices) {
    return DeviceRow.of(setup, List.of(devices), NOW_MS);
  }

  private static Device guest() {
    return device("Stranger", Link.UP, Vitals.UNTOLD);
  }

  private static Device device(String reader, Link link, Vitals vitals) {
    List<Integer> minutes = Collections.nCopies(30, 7);
    return new Device(
        reader,
        link,
        "10.0.0.5:4711",
        NOW_MS - 2_000,
        NOW_MS,
        210,
        minutes,
        1_240,
        0,
        0,
        -1,
        vitals);
  }

  private static Device never(String reader) {
    List<Integer> minutes = Collections.nCopies(30, 0);
    return new Device(
        reader, Link.NEVER, "", -1, -1, 0, minutes, Device.UNKNOWN, 0, 0, -1, Vitals.UNTOLD);
  }
}
