package org.racegantry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./gantry} and {@code ./build} find their tools, build when they must, and say so. */
class ScriptsTest {
  private static final String GOOD_BUILD =
      "touch app/target/gantry.jar bench/target/gantry-bench.jar";

  @TempDir private Path temp;
  private Shell shell;

  @BeforeEach
  void copyTheScripts() throws Exception {
    shell = Shell.in(Files.createDirectory(temp.resolve("a race day")));
  }

  private Shell.Ran gantry(List<Path> path, String... args) throws Exception {
    String[] command = new String[args.length + 1];
    command[0] = shell.folder().resolve("gantry").toString();
    System.arraycopy(args, 0, command, 1, args.length);
    return shell.run(temp, path, command);
  }

  @Test
  void aJdk25IsFoundThoughJavaIsAnOlderOne() throws Exception {
    Path old = shell.jdk("17", "17.0.15", true);
    shell.jdk("25", "25.0.3", true);
    Path maven = shell.maven(GOOD_BUILD);
    Shell.Ran ran = gantry(List.of(old.resolve("bin"), maven), "results", "two words", "");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("[java-25.0.3]").contains("gantry.jar][results][two words][]");
    assertThat(Files.readString(shell.folder().resolve("mvn-calls"))).contains("jdks/25 ");
  }

  @Test
  void aJdkWithoutAReleaseFileIsAskedItself() throws Exception {
    shell.jdk("a", "21.0.1", false);
    shell.jdk("b", "26", false);
    assertThat(gantry(List.of(shell.maven(GOOD_BUILD))).out()).startsWith("[java-26]");
  }

  @Test
  void withoutAJdkItSaysHowToGetOne() throws Exception {
    Path old = shell.jdk("17", "17.0.15", true);
    Shell.Ran ran = gantry(List.of(old.resolve("bin"), shell.maven(GOOD_BUILD)), "demo");
    assertThat(ran.code()).isEqualTo(69);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("JDK 25", "JAVA_HOME", "apt-get");
  }

  @Test
  void withoutMavenItSaysHowToGetIt() throws Exception {
    shell.jdk("25", "25", true);
    Shell.Ran ran = gantry(List.of(), "demo");
    assertThat(ran.code()).isEqualTo(69);
    assertThat(ran.err()).contains("Maven", "apt-get install maven");
  }

  @Test
  void itBuildsOnceAndAgainWhenASourceIsNewer() throws Exception {
    shell.jdk("25", "25", true);
    List<Path> path = List.of(shell.maven(GOOD_BUILD));
    gantry(path);
    gantry(path);
    assertThat(shell.mavenCalls()).isEqualTo(1);
    Path source = Files.writeString(shell.folder().resolve("core/src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    gantry(path);
    assertThat(shell.mavenCalls()).isEqualTo(2);
  }

  @Test
  void whatIsBuiltNeedsNoCompiler() throws Exception {
    Path jdk = shell.jdk("25", "25", true);
    List<Path> path = List.of(shell.maven(GOOD_BUILD));
    gantry(path);
    Files.delete(jdk.resolve("bin/javac"));
    assertThat(gantry(List.of(), "results").out()).contains("gantry.jar][results]");
    Files.delete(shell.folder().resolve("app/target/gantry.jar"));
    assertThat(gantry(path).code()).isEqualTo(69);
  }

  @Test
  void aBuildThatFailsIsShownAndTriedAgain() throws Exception {
    shell.jdk("25", "25", true);
    Path maven = shell.maven("echo '[ERROR] no semicolon'; touch app/target/gantry.jar; exit 1");
    Shell.Ran ran = gantry(List.of(maven));
    assertThat(ran.code()).isEqualTo(70);
    assertThat(ran.err()).contains("no semicolon", "gantry-build.log");
    gantry(List.of(maven));
    assertThat(shell.mavenCalls()).isEqualTo(2);
  }

  @Test
  void itRunsThroughASymbolicLinkFromAnotherFolder() throws Exception {
    shell.jdk("25", "25", true);
    Path link = Files.createSymbolicLink(temp.resolve("g"), Path.of("a race day/gantry"));
    Shell.Ran ran = shell.run(temp, List.of(shell.maven(GOOD_BUILD)), link.toString(), "x");
    assertThat(ran.out()).as(ran.err()).contains("/a race day/app/target/gantry.jar][x]");
  }

  @Test
  void theBenchmarksAreAModuleOfTheirOwn() throws Exception {
    shell.jdk("25", "25", true);
    Shell.Ran ran = gantry(List.of(shell.maven(GOOD_BUILD)), "bench", "--rows", "5");
    assertThat(ran.out()).contains("gantry-bench.jar][--rows][5]").doesNotContain("[bench]");
  }

  @Test
  void theLastLineCountsWhatTheReportsSay() throws Exception {
    Shell.Ran ran = build(reports("<skipped message=\"no data\"/>"));
    assertThat(ran.lastLine()).isEqualTo("1 passed, 0 failed, 1 skipped");
    assertThat(ran.out()).contains("skipped T.b: no data");
    assertThat(ran.code()).isZero();
  }

  @Test
  void theReasonIsFoundInWhatWasThrownAndNothingInsideItCounts() throws Exception {
    String thrown =
        "<skipped type=\"T\"><![CDATA[org.Aborted: no chromium\n<testcase \n]]></skipped>";
    Shell.Ran ran = build(reports(thrown));
    assertThat(ran.lastLine()).isEqualTo("1 passed, 0 failed, 1 skipped");
    assertThat(ran.out()).contains("skipped T.b: no chromium");
  }

  @Test
  void aFailedTestFailsTheBuild() throws Exception {
    Shell.Ran ran = build(reports("<failure message=\"1 &lt; 2\">trace</failure>"));
    assertThat(ran.lastLine()).isEqualTo("1 passed, 1 failed, 0 skipped");
    assertThat(ran.out()).contains("FAILED  T.b: 1 < 2");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void aTestProcessThatDiedFailsTheBuild() throws Exception {
    String died = "echo '[ERROR] The forked VM terminated without saying properly goodbye'";
    Shell.Ran ran = build(reports("") + died);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.lastLine()).isEqualTo("2 passed, 0 failed, 0 skipped");
  }

  @Test
  void aBuildWithoutReportsFails() throws Exception {
    assertThat(build("exit 0").code()).isEqualTo(1);
    assertThat(build("echo '[ERROR] broken'; exit 1").out()).contains("broken");
  }

  /** Two tests, a and b; {@code ofB} is what the report says of b. */
  private static String reports(String ofB) {
    return """
        mkdir -p core/target/surefire-reports
        cat >core/target/surefire-reports/TEST-T.xml <<'END'
        <testcase name="a" classname="T"/>
        <testcase name="b" classname="T">
        %s
        </testcase>
        END
        """
        .formatted(ofB);
  }

  private Shell.Ran build(String maven) throws Exception {
    shell.jdk("25", "25", true);
    Path tools = shell.folder().resolve("more");
    Shell.program(tools.resolve("chromium"), "exit 0");
    String script = shell.folder().resolve("build").toString();
    return shell.run(temp, List.of(shell.maven(maven), tools), script);
  }
}
