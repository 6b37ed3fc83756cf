package org.racegantry.brokers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.cli.Exit;
import org.racegantry.far.GantryProcess;

/** Commands do over Kafka what they do over a race file, and say clearly what is wrong. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KafkaCommandsTest {
  private static final List<GantryProcess> UNANSWERED = new ArrayList<>();

  private static final String TOML =
      """
      name = "Spring Run"
      date = 2023-04-23
      zone = "Europe/London"
      [course]
      distance_m = 5000
      [[points]]
      id = "START"
      metres = 0
      [[points]]
      id = "FINISH"
      metres = 5000
      [[lines]]
      id = "both"
      points = ["START", "FINISH"]
      readers = ["F1", "F2"]
      [[waves]]
      id = "all"
      planned = 10:00:00
      """;

  @TempDir static Path folder;
  private static Cluster cluster;

  @BeforeAll
  static void files() throws IOException {
    cluster = SharedCluster.get();
    Files.writeString(folder.resolve("race.toml"), TOML);
    Files.writeString(
        folder.resolve("entries.csv"),
        "bib,chip,family_name,sex,age\n1,A,Bell,F,30\n2,B,Kern,M,41\n3,C,Moss,F,28\n");
    Files.writeString(
        folder.resolve("reads.csv"),
        """
        reader,chip,time
        F1,A,2023-04-23T10:00:05+01:00
        F1,B,2023-04-23T10:00:06+01:00
        F1,C,2023-04-23T10:00:07+01:00
        F1,B,2023-04-23T10:20:01+01:00
        F2,A,2023-04-23T10:19:55+01:00
        F1,C,2023-04-23T10:31:40.250+01:00
        """);
    startUnanswered();
  }

  @Test
  void aRaceInKafkaComesToWhatItComesToInAFile() {
    String kafka = address("commands");
    String file = "" + folder.resolve("spring.gantry");
    for (String race : List.of(kafka, file)) {
      done("new", race, "--race", in("race.toml"));
      done("import", "entries", race, in("entries.csv"));
      done("import", "reads", race, in("reads.csv"));
      done("gun", race, "all", "10:00:00");
      done("dq", race, "3", "--rule", "TR55.10");
      done("declare", race, "provisional");
    }
    assertThat(done("results", kafka)).isEqualTo(done("results", file)).contains("BELL");
    assertThat(done("results", kafka, "--format", "csv"))
        .isEqualTo(done("results", file, "--format", "csv"));
    assertThat(done("explain", kafka, "1")).contains("read of chip A at F2");
    assertThat(state(kafka)).isEqualTo(state(file)).hasSize(64);
    assertThat(facts(kafka)).isEqualTo(facts(file)).contains("chips               3");
    assertThat(done("dump", kafka).lines()).hasSameSizeAs(done("dump", file).lines().toList());
  }

  @Test
  void aRaceIsNeverMadeTwice() {
    done("new", address("twice"), "--race", in("race.toml"));
    Ran again = Ran.gantry("new", address("twice"), "--race", in("race.toml"));
    assertThat(again.code()).isEqualTo(Exit.CANT_CREATE);
    assertThat(again.err()).contains("there already is such a race");
  }

  @Test
  void whatIsNotThereIsNamed() {
    done("new", address("there"), "--race", in("race.toml"));
    Ran noRace = Ran.gantry("results", address("nowhere"));
    assertThat(noRace.code()).isEqualTo(Exit.NO_INPUT);
    assertThat(noRace.err()).contains("there is no such race").contains("gantry new");
    Ran noTopic = Ran.gantry("verify", "kafka:" + cluster.servers() + "/nothing/x");
    assertThat(noTopic.code()).isEqualTo(Exit.NO_INPUT);
    assertThat(noTopic.err()).contains("there is no topic nothing");
    Ran noName = Ran.gantry("results", "kafka:" + cluster.servers() + "/" + SharedCluster.TOPIC);
    assertThat(noName.code()).isEqualTo(Exit.USAGE);
    assertThat(noName.err()).contains("say which race of the topic");
  }

  @Test
  void anAddressThatIsNoneIsSaidToBeNone() {
    for (String wrong :
        List.of(
            "kafka:",
            "kafka:localhost/season/x",
            "kafka:localhost:9092",
            "kafka:localhost:9092/a season/x",
            "kafka:localhost:99999/season/x",
            "kafka:localhost:0/season/x",
            "kafka:localhost:9092,/season/x",
            "kafka://localhost:9092/season/x",
            "kafka:localhost:9092/season/x/y")) {
      Ran ran = Ran.gantry("results", wrong);
      assertThat(ran.code()).as(wrong + ": " + ran.err()).isEqualTo(Exit.USAGE);
      assertThat(ran.err())
          .as(wrong)
          .contains("kafka:HOST:PORT/TOPIC/RACE")
          .doesNotContain("\tat ");
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void whereNoBrokerAnswersEveryCommandSaysSoAndEndsUnavailable() throws Exception {
    for (GantryProcess each : UNANSWERED) {
      assertThat(each.awaitEnd()).as(each.said()).isEqualTo(Exit.UNAVAILABLE);
      assertThat(each.said()).contains("no broker answers at").doesNotContain("\tat ");
    }
  }

  /** They wait some seconds before they give up; that may be while other tests run. */
  private static void startUnanswered() {
    String shut = "kafka:127.0.0.1:" + FreePorts.next() + "/season/x";
    String nowhere = "kafka:no-such-host.invalid:9092/season/x";
    UNANSWERED.add(GantryProcess.start(folder, "results", shut));
    UNANSWERED.add(GantryProcess.start(folder, "new", shut, "--race", in("race.toml")));
    UNANSWERED.add(GantryProcess.start(folder, "verify", nowhere));
  }

  @AfterAll
  static void endUnanswered() {
    UNANSWERED.forEach(GantryProcess::close);
  }

  private static String address(String race) {
    return cluster.address(SharedCluster.TOPIC, "cli-" + race).toString();
  }

  private static String in(String file) {
    return folder.resolve(file).toString();
  }

  private static String state(String race) {
    String last = done("verify", race).lines().toList().getLast();
    return last.substring(last.indexOf("state=") + "state=".length());
  }

  /** What a description says of the facts; above it stands where they are and since when. */
  private static String facts(String race) {
    String all = done("describe", race);
    return all.substring(all.indexOf("\nreads    "));
  }

  private static String done(String... args) {
    Ran ran = Ran.gantry(args);
    assertThat(ran.code()).as(String.join(" ", args) + ": " + ran.err()).isZero();
    return ran.out();
  }
}
