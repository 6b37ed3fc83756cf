package org.racegantry.publish.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceFold;
import org.racegantry.live.RaceTail;
import org.racegantry.live.Snapshot;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.race.Change;
import org.racegantry.race.ResultState;

/** Hooks to real receivers that fail, hang, redirect, are slow and come back. */
class HooksTest {
  private static final Hook.What[] ALL = Hook.What.values();
  private static final Duration SOON = Duration.ofMillis(20);
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private Receiver receiver;
  private volatile long now_ms = TinyRace.GUN_ms;

  @BeforeEach
  void open() throws Exception {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker", "Cole");
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    receiver = new Receiver(0);
  }

  @AfterEach
  void close() {
    receiver.close();
    tail.close();
    journal.close();
    race.close();
  }

  @Test
  void whatHappensIsToldOnceInOrderAndSigned() throws Exception {
    try (Hooks hooks = tell(receiver.hook(300, ALL))) {
      pass(1, "5K", 1_000_000);
      Receiver.await(() -> events().size() == 1);
      pass(1, "FINISH", 2_000_000);
      race.act(new Change.ResultsDeclared("", ResultState.PROVISIONAL));
      // Who was not seen when the results are provisional did not start.
      Receiver.await(() -> events().size() == 5);
      assertThat(receiver.told.getFirst())
          .startsWith("{\"schema\":1,\"event\":\"Tiny Race\",\"date\":\"2026-05-03\",\"seq\":")
          .contains("\"what\":\"split\",\"race\":\"open\",\"bib\":\"1\",\"name\":\"ABLE\"")
          .contains(
              "\"point\":\"5K\",\"time\":\"2026-05-03T10:16:40.000+00:00\",\"gun_ms\":1000000}");
      assertThat(String.join("", receiver.told))
          .contains("\"what\":\"finish\"")
          .contains("\"state\":\"provisional\",\"version\":0")
          .contains("\"status\":\"dns\",\"replaces\":{\"status\":\"not_seen\"}");
      Receiver.await(() -> hooks.counts().getFirst().told() == 5);
    }
  }

  @Test
  void aCorrectionSaysWhatItReplaces() throws Exception {
    try (Hooks hooks = tell(receiver.hook(300, Hook.What.FINISH, Hook.What.STATUS))) {
      pass(1, "FINISH", 2_000_000);
      Receiver.await(() -> events().size() == 1);
      race.act(new Change.GunSet("all", TinyRace.GUN_ms + 1_500));
      Receiver.await(() -> events().size() == 2);
      assertThat(receiver.told.getLast())
          .contains("\"gun_ms\":1998500,\"replaces\":{\"time\":")
          .contains("\"gun_ms\":2000000}");
      assertThat(events()).doesNotHaveDuplicates();
      assertThat(hooks.counts().getFirst().dropped()).isZero();
    }
  }

  @Test
  void aReceiverThatFailsIsToldLaterAndUnderTheSameId() throws Exception {
    receiver.status = 503;
    try (Hooks hooks = tell(receiver.hook(300, ALL))) {
      pass(1, "5K", 1_000_000);
      Receiver.await(() -> receiver.asked >= 3);
      receiver.status = 200;
      Receiver.await(() -> events().size() == 1);
      Thread.sleep(200);
      assertThat(events()).hasSize(1);
      assertThat(hooks.counts().getFirst().told()).isEqualTo(1);
    }
  }

  @Test
  void newsThatIsTooLateIsDroppedAndCounted() throws Exception {
    receiver.status = 503;
    try (Hooks hooks = tell(receiver.hook(60, Hook.What.SPLIT))) {
      pass(1, "5K", 1_000_000);
      Receiver.await(() -> receiver.asked >= 1);
      now_ms += 61_000;
      Receiver.await(() -> hooks.counts().getFirst().dropped() == 1);
      receiver.status = 200;
      pass(2, "5K", 1_070_000);
      Receiver.await(() -> events().size() == 1);
      assertThat(receiver.told.getFirst())
          .contains("\"bib\":\"2\"")
          .doesNotContain("\"bib\":\"1\"");
      assertThat(hooks.counts().getFirst()).extracting(Hooks.Count::dropped).isEqualTo(1L);
    }
  }

  @Test
  void aReceiverThatHangsHoldsNobodyUp() throws Exception {
    try (Receiver hanging = new Receiver(0)) {
      hanging.delay_ms = 60_000;
      try (Hooks hooks = tell(hanging.hook(300, ALL), receiver.hook(300, ALL))) {
        pass(1, "5K", 1_000_000);
        Receiver.await(() -> events().size() == 1);
        Receiver.await(() -> hanging.asked >= 2);
        assertThat(hanging.told).isEmpty();
        assertThat(hooks.counts().getLast().told()).isEqualTo(1);
      }
    }
  }

  @Test
  void aRedirectIsNotFollowedAndARefusalNotRepeated() throws Exception {
    receiver.status = 302;
    try (Hooks hooks = tell(receiver.hook(300, ALL))) {
      pass(1, "5K", 1_000_000);
      Receiver.await(() -> hooks.counts().getFirst().dropped() == 1);
      Thread.sleep(100);
      assertThat(receiver.asked).isEqualTo(1);
    }
  }

  @Test
  void afterARestartOnlyWhatWasMissedIsTold() throws Exception {
    try (Hooks first = tell(receiver.hook(300, ALL))) {
      pass(1, "5K", 1_000_000);
      Receiver.await(() -> events().size() == 1 && first.counts().getFirst().told() == 1);
      Thread.sleep(100);
    }
    int port = receiver.port();
    receiver.close();
    pass(2, "5K", 1_010_000);
    receiver = new Receiver(port);
    try (Hooks again = tell(receiver.hook(300, ALL))) {
      Receiver.await(() -> again.counts().getFirst().told() == 1);
      assertThat(receiver.told).hasSize(1);
      assertThat(receiver.told.getFirst())
          .contains("\"bib\":\"2\"")
          .doesNotContain("\"bib\":\"1\"");
    }
  }

  @Test
  void noHookLeadsInsideUnlessAllowed() {
    for (String inside :
        List.of(
            "localhost",
            "127.0.0.1",
            "10.1.2.3",
            "192.168.1.1",
            "172.16.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "[::1]",
            "[fe80::1]",
            "[fd00:ec2::254]",
            "[::ffff:10.0.0.1]",
            "224.0.0.1",
            "255.255.255.255",
            "[64:ff9b::a00:1]",
            "[2002:a00:1::]",
            "2130706433")) {
      assertThatThrownBy(() -> Reachable.addressOf(inside, false))
          .as(inside)
          .isInstanceOf(IOException.class);
    }
    assertThatThrownBy(() -> Reachable.addressOf("224.0.0.1", true))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anAddressOfTheOpenInternetIsFine() throws Exception {
    assertThat(Reachable.addressOf("93.184.215.14", false)).isNotNull();
    assertThat(Reachable.addressOf("[2606:2800:21f::1]", false)).isNotNull();
  }

  @Test
  void aFileOfHooksIsReadOrRefusedWithItsLine() throws Exception {
    Path file = folder.resolve("hooks.toml");
    String good =
        "[[hooks]]\nurl = \"https://a.example/x\"\nsecret = \"" + Receiver.SECRET + "\"\n";
    Files.writeString(file, good);
    Hook hook = HookFile.read(file).getFirst();
    assertThat(hook.what()).containsExactly(ALL);
    assertThat(hook.toString()).isEqualTo("https://a.example");
    for (String bad :
        List.of(
            "",
            good.replace("https", "ftp"),
            good.replace("a.example", "u:p@a.example"),
            good + "what = [\"wins\"]\n",
            good + "expires_s = 0\n",
            good + "colour = 1\n",
            good.replace(Receiver.SECRET, "short"),
            "[[hooks]\n")) {
      Files.writeString(file, bad);
      assertThatThrownBy(() -> HookFile.read(file))
          .as(bad)
          .isInstanceOf(HookFileException.class)
          .hasMessageContaining("hooks.toml");
    }
  }

  private Hooks tell(Hook... hooks) throws InterruptedException {
    CourseClock course =
        new CourseClock() {
          @Override
          public long now_ms() {
            return now_ms;
          }

          @Override
          public double speed() {
            return 1;
          }
        };
    Hooks.Source source = new Hooks.Source(tail, this::asOf, folder.resolve("tiny.hooks"), course);
    Courier courier = new Courier(true, Duration.ofMillis(500));
    return Hooks.open(List.of(hooks), source, courier, SOON);
  }

  private Optional<Snapshot> asOf(long seq) {
    RaceFold fold = new RaceFold();
    fold.catchUp(journal, seq);
    return Optional.of(fold.snapshot());
  }

  private void pass(int bib, String point, long after_ms) {
    now_ms = Math.max(now_ms, TinyRace.GUN_ms + after_ms + 1_000);
    race.pass(bib, point, after_ms);
  }

  /** The ids of all events told, in order. */
  private List<String> events() {
    List<String> ids = new ArrayList<>();
    for (String message : receiver.told) {
      Matcher id = Pattern.compile("\"id\":\"([0-9a-f]{32})\"").matcher(message);
      while (id.find()) {
        ids.add(id.group(1));
      }
    }
    return ids;
  }
}
