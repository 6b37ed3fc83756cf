package org.racegantry.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.Repository;

/** The systemd units are what systemd understands, and let nothing out they need not. */
class UnitsTest {
  /** Tenths of systemd's own measure, of 100; 1.4 is what a JVM that serves can come to. */
  private static final int EXPOSURE_AT_MOST = 20;

  @TempDir private Path temp;

  /** What stands in for a unit's settings file. */
  static String example(Path unit) {
    return unit.getFileName().toString().startsWith("gantry-serve")
        ? "race.env.example"
        : "kafka.env.example";
  }

  static List<Path> units() {
    return Repository.files("docs/deploy/systemd", ".service");
  }

  private static void needsSystemd() {
    assumeTrue(
        Stream.of("/bin", "/usr/bin")
            .anyMatch(bin -> Files.exists(Path.of(bin, "systemd-analyze"))),
        "there is no systemd-analyze here");
  }

  @TestFactory
  Stream<DynamicTest> systemdUnderstandsEveryUnit() {
    assertThat(units()).isNotEmpty();
    return units().stream()
        .map(unit -> DynamicTest.dynamicTest(unit.getFileName().toString(), () -> verify(unit)));
  }

  private void verify(Path unit) throws Exception {
    needsSystemd();
    assertThat(said("verify", here(Repository.text(unit), unit))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> noUnitLeavesMoreOpenThanItNeeds() {
    return units().stream()
        .map(unit -> DynamicTest.dynamicTest(unit.getFileName().toString(), () -> closed(unit)));
  }

  private static void closed(Path unit) throws Exception {
    needsSystemd();
    Ran ran = run("security", "--offline=yes", "--threshold=" + EXPOSURE_AT_MOST, unit.toString());
    assertThat(ran.code()).as(ran.said()).isZero();
  }

  @Test
  void aWrongKeyIsSaidByTheSameCheck() throws Exception {
    needsSystemd();
    Path unit = units().getFirst();
    String wrong = Repository.text(unit).replace("ProtectClock", "ProtectClocks");
    assertThat(said("verify", here(wrong, unit))).contains("ProtectClocks");
  }

  @TestFactory
  Stream<DynamicTest> everyUnitComesBackUnlessOnlyAPersonCanHelp() {
    return units().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      Unit unit = Unit.read("", Repository.text(file));
                      assertThat(unit.all("Restart")).containsExactly("on-failure");
                      assertThat(unit.all("StartLimitIntervalSec")).containsExactly("0");
                      assertThat(unit.all("RestartPreventExitStatus"))
                          .containsExactly("64 65 66 73 77");
                      assertThat(unit.all("SuccessExitStatus")).containsExactly("143");
                    }));
  }

  /** The unit with a program that is there: systemd looks for it. */
  private Path here(String text, Path unit) throws IOException {
    Path program = temp.resolve("gantry");
    Files.writeString(program, "#!/bin/sh\n");
    program.toFile().setExecutable(true);
    Path copy = temp.resolve(unit.getFileName().toString().replace("@", "@london"));
    return Files.writeString(
        copy, text.replace("=/opt/gantry/gantry ", "=" + program + " ").replace("%i", "london"));
  }

  private static String said(String verb, Path unit) throws Exception {
    return run(verb, unit.toString()).said();
  }

  private record Ran(int code, String said) {}

  private static Ran run(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("systemd-analyze"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    return new Ran(process.waitFor(), said);
  }
}
