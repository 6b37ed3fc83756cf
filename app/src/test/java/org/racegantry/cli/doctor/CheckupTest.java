package org.racegantry.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.cli.doctor.Finding.Verdict;

/** The doctor knows a fit machine from an unfit one. */
class CheckupTest {
  @TempDir private Path folder;

  @Test
  void aMachineThatRunsTheTestsHasNoFaultAndKeepsNothingBehind() throws Exception {
    List<Finding> findings = Checkup.of(folder, 0);
    assertThat(findings).hasSize(8).noneMatch(each -> each.verdict() == Verdict.FAULT);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFolderThatIsNotThereIsAFaultOfTheDisk() {
    List<Finding> findings = new DiskCheck(folder.resolve("gone")).findings();
    assertThat(findings).anyMatch(each -> each.what().equals("fsync") && each.exitCode() == 74);
    assertThat(findings).anyMatch(each -> each.what().equals("disk") && each.exitCode() == 74);
  }

  @Test
  void aTakenPortIsSaid() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(PartsCheck.findings(taken.getLocalPort()))
          .anyMatch(each -> each.what().equals("port") && each.verdict() == Verdict.NOTE);
    }
  }

  @Test
  void anOldSqliteOrJdkIsAFault() {
    assertThat(PartsCheck.judgeSqlite("3.51.2").exitCode()).isEqualTo(69);
    assertThat(PartsCheck.judgeSqlite("3.9.9").exitCode()).isEqualTo(69);
    assertThat(PartsCheck.judgeSqlite("3.51.3").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(PartsCheck.judgeSqlite("3.54.1").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(PartsCheck.judgeSqlite("4.0.0").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(PartsCheck.judgeJdk(24).exitCode()).isEqualTo(69);
    assertThat(PartsCheck.judgeMemory(500_000_000L).verdict()).isEqualTo(Verdict.NOTE);
  }

  @Test
  void aDiskIsJudgedByRoomKindAndSync() {
    assertThat(DiskCheck.judgeRoom(100_000_000L).verdict()).isEqualTo(Verdict.FAULT);
    assertThat(DiskCheck.judgeRoom(1_000_000_000L).verdict()).isEqualTo(Verdict.NOTE);
    assertThat(DiskCheck.judgeKind("nfs4").verdict()).isEqualTo(Verdict.FAULT);
    assertThat(DiskCheck.judgeKind("tmpfs").verdict()).isEqualTo(Verdict.NOTE);
    assertThat(DiskCheck.judgeKind("ext4").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(DiskCheck.judgeSync(new long[] {1, 2, 3}).verdict()).isEqualTo(Verdict.NOTE);
    assertThat(DiskCheck.judgeSync(new long[] {900, 1000, 9000}).verdict()).isEqualTo(Verdict.GOOD);
    assertThat(DiskCheck.judgeSync(new long[] {1, 90_000, 90_001}).verdict())
        .isEqualTo(Verdict.NOTE);
  }

  @Test
  void aClockNobodyKeepsIsNoted() {
    assertThat(ClockCheck.judge("yes").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(ClockCheck.judge("no").mend()).contains("NTP");
    assertThat(ClockCheck.judge("").found()).contains("cannot be told");
  }
}
