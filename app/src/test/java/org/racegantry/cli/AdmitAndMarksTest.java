package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.ingest.desk.DeskWorld;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/** What readers bring that an official has to let in or confirm, at the command line. */
class AdmitAndMarksTest {
  private static final long MARK_MS = DeskWorld.READ_MS - 1_804_127;

  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void make() {
    file = DeskWorld.file(folder).toString();
  }

  private void journal(Fact... facts) {
    try (Journal journal = SqliteJournal.open(Path.of(file))) {
      byte[] body = Codec.encode(new Batch("reader", List.of(facts)));
      journal.append(List.of(body), List.of(), DeskWorld.READ_MS);
    }
  }

  private static String ran(String... command) {
    Ran ran = Ran.gantry(command);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private String state() {
    String last = ran("verify", file).lines().toList().getLast();
    return last.substring(last.indexOf("state="));
  }

  @Test
  void aReaderLetInCountsBackToItsFirstReadAndAnUndoTakesItAllBack() {
    journal(ReadBatch.of(List.of(Read.of("X9", "0c7", DeskWorld.READ_MS - 20_000))));
    String before = state();
    assertThat(ran("admit", file, "--list")).contains("X9", "1 reads", "10:29:45.250");
    assertThat(ran("admit", file, "--list", "--json"))
        .startsWith("{\"reader\":\"X9\",\"reads\":1,\"first_ms\":");
    assertThat(ran("results", file, "--format", "csv")).doesNotContain("1785250");

    Ran said = Ran.gantry("admit", file, "X9", "finish", "--by", "lead", "--why", "spare");
    assertThat(said.out()).contains("reader X9 is let in on line finish");
    assertThat(said.err()).contains("its reads so far, 1, count from now on");
    assertThat(ran("results", file, "--format", "csv")).contains("1785250");
    assertThat(state()).isNotEqualTo(before);
    assertThat(ran("acts", file)).contains("reader X9 is let in on line finish (spare)");
    assertThat(Ran.gantry("admit", file, "--list").out()).isEmpty();

    ran("undo", file, "3");
    assertThat(state()).isEqualTo(before);
    ran("undo", file, "4");
    assertThat(ran("results", file, "--format", "csv")).contains("1785250");
  }

  @Test
  void anUnknownLineAndAReaderOnALineAreRefusedWithWhatThereIs() {
    Ran line = Ran.gantry("admit", file, "X9", "finsh");
    assertThat(line.code()).isEqualTo(Exit.DATA);
    assertThat(line.err()).contains("no line \"finsh\"", "finish", "nothing was recorded");
    Ran on = Ran.gantry("admit", file, "F1", "start");
    assertThat(on.code()).isEqualTo(Exit.DATA);
    assertThat(on.err()).contains("\"F1\" is on line finish already");
    assertThat(Ran.gantry("admit", file, "X9").code()).isEqualTo(Exit.USAGE);
    assertThat(Ran.gantry("admit", file, "X9", "finish").err()).contains("heard yet");
  }

  @Test
  void oneOfTwoAdmissionsUndoneSaysThatTheLaterStillHoldsIt() {
    ran("admit", file, "X8", "finish");
    ran("admit", file, "X9", "finish");
    Ran undo = Ran.gantry("undo", file, "3");
    assertThat(undo.out() + undo.err()).contains("the setup stays as act 4 set it");
  }

  @Test
  void aMarkedGunIsTakenOnceListedAndUndone() {
    Ran none = Ran.gantry("gun", file, "first", "--marked");
    assertThat(none.code()).isEqualTo(Exit.DATA);
    assertThat(none.err()).contains("no device marked a gun");

    journal(new GunMark("S1", MARK_MS, "ext-gun"), new GunMark("S1", MARK_MS, "ext-gun"));
    assertThat(ran("gun", file, "--marks")).isEqualTo("1  10:00:01.123 by S1 (ext-gun)\n");
    assertThat(ran("gun", file, "first", "--marked")).contains("gun of wave first at 10:00:01.123");
    assertThat(ran("gun", file, "--marks")).contains("the gun of first");
    assertThat(ran("gun", file, "--marks", "--json"))
        .isEqualTo(
            "{\"number\":1,\"reader\":\"S1\",\"kind\":\"ext-gun\",\"time_ms\":"
                + MARK_MS
                + ",\"corrected_ms\":"
                + MARK_MS
                + ",\"waves\":[\"first\"]}\n");
    assertThat(Ran.gantry("gun", file, "first", "--marked").err()).contains("already");
    ran("undo", file, "3");
    assertThat(ran("gun", file, "--marks")).doesNotContain("the gun of");
  }

  @Test
  void ofSeveralMarksOneIsChosenByItsNumberAndCorrectedLikeAReadOfItsReader() {
    journal(new GunMark("S1", MARK_MS, "x"), new GunMark("S1", MARK_MS - 9_000, "x"));
    Ran several = Ran.gantry("gun", file, "first", "--marked");
    assertThat(several.code()).isEqualTo(Exit.DATA);
    assertThat(several.err())
        .contains("2 marks", "--marked 1", "1  10:00:01.123", "2  09:59:52.123");
    ran("clock", file, "S1", "-1000");
    assertThat(ran("gun", file, "first", "--marked", "2"))
        .contains("gun of wave first at 09:59:51.123");
    assertThat(Ran.gantry("gun", file, "first", "--marked", "3").err()).contains("no mark 3");
    assertThat(Ran.gantry("gun", file, "first").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void anExplanationShowsTheMessageOfEachReadAndWhenItCame() {
    Transcript.Message plain = new Transcript.Message(MARK_MS + 5, 0, "Ping");
    Transcript.Message two = new Transcript.Message(MARK_MS + 7, 2, "S1@Passing@c=C7|\r\u00e9@7@");
    journal(
        ReadBatch.of(
            List.of(
                Read.of("S1", "C8", MARK_MS),
                Read.of("S1", "C7", MARK_MS),
                Read.of("S1", "0c7", MARK_MS + 900))),
        new Transcript("mylaps", "10.0.0.7", List.of(plain, two)));
    String text = ran("explain", file, "7", "--raw");
    assertThat(text).contains("What the readers sent", "S1@Passing@c=C7|\\r\\xe9@7@", "not kept");
    assertThat(text).contains("10:00:01.130", "0c7");
    assertThat(ran("explain", file, "7")).doesNotContain("What the readers sent");
    String json = ran("explain", file, "7", "--raw", "--format", "json");
    assertThat(json).contains("\"raw\": \"S1@Passing@c=C7|\\r", "\"arrived\": null, \"raw\": null");
    assertThat(ran("explain", file, "7", "--format", "json")).doesNotContain("\"raw\"");
  }

  @Test
  void dumpShowsWhatDevicesSaidAndDescribeCountsIt() {
    String raw = "S1@Gunshot@t=10:00:01.123\r\u00e9\"\\";
    journal(
        new GunMark("S1", MARK_MS, "ext-gun"),
        new Transcript("mylaps", "10.0.0.7", List.of(new Transcript.Message(MARK_MS, 0, raw))));
    String dump = ran("dump", file);
    assertThat(dump).contains("\"gun_mark\":{\"reader\":\"S1\"");
    assertThat(dump)
        .contains(
            "\"said\":{\"protocol\":\"mylaps\",\"from\":\"10.0.0.7\","
                + "\"arrived\":\"2023-04-23T09:00:01.123Z\",\"reads\":0,"
                + "\"raw\":\"S1@Gunshot@t=10:00:01.123\\r\\u00e9\\\"\\\\\"}}");
    assertThat(ran("describe", file)).contains("gun marks", "messages");
  }
}
