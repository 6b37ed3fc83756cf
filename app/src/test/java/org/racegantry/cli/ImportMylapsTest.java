package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs of MYLAPS exporters through the command, a real one among them. */
class ImportMylapsTest {
  @TempDir private Path folder;
  private Path race;

  @BeforeEach
  void makeTheRace() throws IOException {
    race = TestRace.make(folder);
  }

  @Test
  void aRealLogGoesInWhole() {
    Path passings = RealData.file("mylaps_sporttijden_passings.csv.gz");
    Ran run = Ran.gantry("import", "reads", "" + race, "" + passings);
    System.out.print(run.err());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains(": 2,494 reads taken in, 0 lines left out, ")
        .contains("a log of MYLAPS exporter: 1,230 reads came again, 0 gun marks, 1 lines without")
        .contains("has 2391 reads of reader \"5Km\", which is on no line")
        .contains("has 30 reads of reader \"MTB Split 4Km\"")
        .contains("has 73 reads of reader \"Start\"");
    Path markers = RealData.file("mylaps_sporttijden_markers.csv.gz");
    Ran marks = Ran.gantry("import", "reads", "" + race, "" + markers);
    assertThat(marks.code()).as(marks.err()).isZero();
    assertThat(marks.err()).contains("0 reads came again, 6 gun marks");
  }

  @Test
  void aStreamInAFileIsRecognisedWithLineEndsAndWithout() throws IOException {
    String stream =
        "Toolkit@Pong@$\r\nStart - Finish@Passing@t=10:00:00.5|c=A|d=230423@1@$\r\n"
            + "Start - Finish@Passing@t=10:00:99|c=B|d=230423@2@$\r\n"
            + "Start - Finish@Marker@t=2023-04-23 10:00:00|mt=gun|n=1@3@$\r\n";
    for (String end : new String[] {"\r\n", ""}) {
      Path file = folder.resolve("capture" + end.length() + ".txt");
      Files.writeString(file, stream.replace("\r\n", end), StandardCharsets.UTF_8);
      Ran run = Ran.gantry("import", "reads", "" + race, "" + file, "--skip-bad", "--dry-run");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err())
          .contains("1 reads would be taken in, 1 lines left out")
          .contains((end.isEmpty() ? ", line 1" : ", line 3") + ", column 26, \"10:00:99\"")
          .contains("1 gun marks");
    }
  }
}
