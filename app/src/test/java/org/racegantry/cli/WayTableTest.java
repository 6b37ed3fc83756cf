package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

class WayTableTest {
  private static final String WHOLE = "1500,3000,4500,6000,6330,7500,9000,10500,12000,12660\n";

  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  private WayTable read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("year.csv"), text);
    return WayTable.read(file.toString(), 42_195_000, null, new PrintWriter(err, true));
  }

  @Test
  void whoHasEverySplitAndAFinishCountsAndNobodyElseIsLeftOut() throws IOException {
    WayTable table =
        read(
            SplitsTable.HEADER
                + ("30,M," + WHOLE)
                + ("41,F," + WHOLE)
                + ("52,W," + WHOLE)
                + ("," + "," + WHOLE)
                + "30,M,1500,,4500,6000,6330,7500,9000,10500,12000,12660\n"
                + "30,M,1500,3000,4500,6000,6330,7500,9000,10500,12000,\n"
                + "30,M,1500,3000,4500,6000,6330,7500,9000,10500,12000,-\n"
                + "30,M,1500,3000,3000,6000,6330,7500,9000,10500,12000,12660\n"
                + "30,M,1500,3000,4500,6000,6330,7500,9000,10500,12700,12660\n"
                + "30,M,0,3000,4500,6000,6330,7500,9000,10500,12000,12660\n"
                + "30,M,-1,3000,4500,6000,6330,7500,9000,10500,12000,12660\n"
                + "30,M,1500,3000,4500,6000,6330,7500,9000,10500,12000,0.124548611\n"
                + ",,,,,,,,,,,\n");
    assertThat(table.checkpoints()).isEqualTo(Checkpoints.MARATHON);
    assertThat(table.ways()).extracting(Way::sex).containsExactly('M', 'F', 'F', ' ');
    assertThat(table.ways()).extracting(Way::age).containsExactly(30, 41, 52, Way.UNKNOWN);
    assertThat(table.ways()).extracting(way -> way.split_ms(4)).containsOnly(6_330_000L);
    assertThat(table.rows()).isEqualTo(13);
    assertThat(table.holed()).isEqualTo(4);
    assertThat(table.disordered()).isEqualTo(5);
  }

  @Test
  void columnsMayStandInAnyOrderAndTimesBeWrittenAsHoursMinutesAndSeconds() throws IOException {
    WayTable table =
        read(
            "net_s,bib,t40k,t35k,t30k,t25k,thalf,t20k,t15k,t10k,t5k\n"
                + "3:31:00,7,3:20:00,10500.0,9000,7500,6330,6000,4500,3000,0:25:00\n");
    assertThat(table.ways().getFirst().split_ms(0)).isEqualTo(1_500_000);
    assertThat(table.ways().getFirst().split_ms(8)).isEqualTo(12_000_000);
    assertThat(table.ways().getFirst().split_ms(9)).isEqualTo(12_660_000);
  }

  @Test
  void aTimeThatIsNoneIsNamedWithLineColumnValueAndMend() {
    assertThatThrownBy(() -> read(SplitsTable.HEADER + "30,M,1500,3o00," + WHOLE.substring(10)))
        .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.exitCode()).isEqualTo(65));
    assertThat(err.toString()).contains("year.csv, line 2, column 4 (t10k), \"3o00\"");
    assertThat(err.toString()).contains("is no time").contains("write whole seconds");
  }

  @Test
  void anAgeThatIsNoneIsNamed() {
    assertThatThrownBy(() -> read(SplitsTable.HEADER + "old,M," + WHOLE))
        .isInstanceOf(Failure.class);
    assertThat(err.toString()).contains("year.csv, line 2, column 1 (age)").contains("is no age");
  }

  @Test
  void aTableWithoutAFinishOrWithoutAnybodyIsRefused() {
    assertThatThrownBy(() -> read("t5k,t10k\n1500,3000\n")).isInstanceOf(Failure.class);
    assertThat(err.toString()).contains("names no finish");
    assertThatThrownBy(() -> read(SplitsTable.HEADER + "30,M,,,,,,,,,,\n"))
        .isInstanceOf(Failure.class);
    assertThat(err.toString()).contains("has no row with every split and a finish");
  }

  @Test
  void aHalfMarathonHasTheCheckpointsItsHeaderNames() throws IOException {
    Path file =
        Files.writeString(folder.resolve("half.csv"), "t5k,t10k,t15k,net_s\n1500,3000,4500,6330\n");
    WayTable table = WayTable.read(file.toString(), 21_097_500, null, new PrintWriter(err));
    assertThat(table.checkpoints().distances_mm())
        .containsExactly(5_000_000L, 10_000_000L, 15_000_000L, 21_097_500L);
  }
}
