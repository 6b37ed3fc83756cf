package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowResultsTest {
  private Path folder;
  private Path race;

  @BeforeAll
  void makeTheRace(@TempDir Path made) throws IOException {
    folder = made;
    race = TroubledRace.make(folder);
  }

  @Test
  void everybodyIsListedAndMarkedWithWhatTheTimeRestsOn() {
    assertThat(csv().lines())
        .satisfiesExactly(
            head -> assertThat(head).startsWith("place,bib,family_name,"),
            first ->
                assertThat(first)
                    .startsWith(
                        "1,1,Main,Ann,GBR,Harriers,F,,F 18-39,OK,0:32:10,"
                            + "1929501,1926601,1,1,1,,2900,962000,1929501,"),
            second -> assertThat(second).startsWith("2,2,").contains(",backup:FINISH,"),
            third -> assertThat(third).startsWith("3,4,").contains("0:36:20", ",official:FINISH,"),
            fourth -> assertThat(fourth).startsWith("4,5,").contains("0:38:00", ",start-missing,,"),
            fifth -> assertThat(fifth).startsWith("5,8,").contains("0:40:31,2430500,2423500"),
            dnf -> assertThat(dnf).startsWith(",6,").contains(",DNF,,,,").endsWith(",5K"),
            dq -> assertThat(dq).startsWith(",3,").contains(",DQ,,,,").endsWith(",TR55.10,"),
            dns -> assertThat(dns).startsWith(",7,").contains(",DNS,,,,"));
  }

  @Test
  void aRankingThatDividesHasAGroupPerValue() {
    String out = csv("--ranking", "sex");
    assertThat(out.lines().skip(1).map(line -> line.substring(0, 3)))
        .containsExactly("1,1", "2,2", "3,4", "1,5", "2,8");
    assertThat(out).contains(",F,,").contains(",M,,");
  }

  @Test
  void atAPointTheOrderIsThatOfThePoint() {
    assertThat(csv("--at", "5K", "--top", "2").lines().skip(1).map(line -> line.substring(0, 3)))
        .containsExactly("1,1", "2,2");
    assertThat(text("--at", "5k")).contains("at 5K", "0:16:02");
  }

  @Test
  void asOfAnEntryItIsWhatTheFactsUpToThereSaid() {
    long last = TroubledRace.lastEntry(race);
    assertThat(csv("--as-of", "" + last)).isEqualTo(csv());
    // Without the declaration the race is open; without the ruling the third entrant leads.
    assertThat(csv("--as-of", "" + (last - 1))).contains(",RUNNING,");
    assertThat(csv("--as-of", "" + (last - 2)).lines().skip(1).findFirst().orElseThrow())
        .startsWith("1,3,");
  }

  @Test
  void asOfATimeLaterReadsAndLaterGunsAreNotKnown() {
    String early = csv("--as-of", "10:20");
    assertThat(early.lines().skip(1)).noneMatch(line -> line.startsWith("1,"));
    assertThat(early).contains(",RUNNING,", ",NOT_SEEN,").doesNotContain("DNF", "DNS");
    assertThat(early).doesNotContain("0:32:10");
    assertThat(csv("--as-of", "2023-04-23T10:20:00+01:00")).isEqualTo(early);
    assertThat(csv("--as-of", "2023-04-23T09:20:00Z")).isEqualTo(early);
    assertThat(csv("--as-of", "10:33:00").lines().skip(1)).anyMatch(l -> l.startsWith("1,1,"));
    assertThat(csv("--as-of", "23:59")).isEqualTo(csv());
  }

  @Test
  void beforeAnybodyIsInTheFirstFewAreThoseWhoAreNearest() {
    assertThat(csv("--as-of", "10:20", "--top", "2").lines().skip(1).map(l -> l.substring(0, 3)))
        .containsExactly(",1,", ",2,");
    assertThat(csv("--top", "9").lines().skip(1)).hasSize(5);
  }

  @Test
  void aGunThatWasNotFiredYetIsOnlyPlanned() {
    assertThat(csv("--as-of", "10:35:10"))
        .contains(",8,Later,Hal,GBR,,M,,M 18-39,")
        .contains("7000");
    assertThat(csv("--as-of", "10:34:59")).doesNotContain("7000");
  }

  @Test
  void namesThatAreNotThereAreAnsweredWithThoseThatAre() {
    assertThat(failed(Exit.USAGE, "--ranking", "divison")).contains("\"divison\"", "division");
    assertThat(failed(Exit.USAGE, "--race", "x")).contains("no race \"x\"");
    assertThat(failed(Exit.USAGE, "--at", "7K")).contains("START", "5K", "FINISH");
    assertThat(failed(Exit.USAGE, "--as-of", "noon")).contains("--as-of noon");
    assertThat(failed(Exit.DATA, "--as-of", "999")).contains("there is no entry 999");
    assertThat(failed(Exit.USAGE, "--top", "0")).contains("--top 0");
    assertThat(failed(Exit.USAGE, "--format", "doc")).containsIgnoringCase("jsonl");
  }

  @Test
  void aFileIsNamedByItsEndingAndAppearsWhole() throws IOException {
    for (String ending : new String[] {"csv", "json", "jsonl", "html", "xlsx", "pdf", "txt"}) {
      Path out = folder.resolve("out." + ending);
      Ran ran = Ran.gantry("results", "" + race, "-o", "" + out);
      assertThat(ran.code()).as(ran.err()).isZero();
      assertThat(ran.out()).isEmpty();
      assertThat(out).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("out.csv"))).isEqualTo(csv());
    assertThat(Files.readAllBytes(folder.resolve("out.pdf"))).startsWith("%PDF".getBytes());
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void whatCannotBeMadeOrIsNotThereHasItsOwnCode() {
    Path nowhere = folder.resolve("no").resolve("such").resolve("folder.csv");
    assertThat(Ran.gantry("results", "" + race, "-o", "" + nowhere).code())
        .isEqualTo(Exit.CANT_CREATE);
    assertThat(Ran.gantry("results", "" + folder.resolve("no.gantry")).code())
        .isEqualTo(Exit.NO_INPUT);
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoFault() {
    PrintStream before = System.out;
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    synchronized (Ran.class) {
      try {
        System.setOut(Stdout.over(gone));
        assertThat(Gantry.run("results", "" + race, "--format", "csv")).isZero();
      } finally {
        System.setOut(before);
      }
    }
  }

  private String csv(String... options) {
    return ran("csv", options);
  }

  private String text(String... options) {
    return ran("text", options);
  }

  private String ran(String format, String... options) {
    Ran ran = Ran.gantry(command(format, options));
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private String failed(int code, String... options) {
    Ran ran = Ran.gantry(command("csv", options));
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }

  private String[] command(String format, String... options) {
    String[] command = new String[options.length + 4];
    command[0] = "results";
    command[1] = "" + race;
    command[2] = "--format";
    command[3] = format;
    System.arraycopy(options, 0, command, 4, options.length);
    return command;
  }
}
