package org.racegantry.records.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.racegantry.records.Verdicts;
import org.racegantry.records.Watch;

/** Every case of {@code records/watches.txt}: who is watched for what, and how it stood where. */
class WatchCasesTest {
  private static final CaseFile FILE = CaseFile.read("/records/watches.txt");

  @TestFactory
  Stream<DynamicTest> everyCaseComesOut() {
    return FILE.cases().stream()
        .map(one -> DynamicTest.dynamicTest(one.title(), () -> comesOut(one)));
  }

  @Test
  void everyCaseExpectsSomething() {
    assertThat(FILE.cases()).hasSizeGreaterThan(7);
    for (CaseFile.Case one : FILE.cases()) {
      assertThat(one.lines().stream().map(line -> line.word(0)))
          .as(one.title())
          .containsAnyOf("watch", "unwatched");
    }
  }

  private static void comesOut(CaseFile.Case one) {
    Verdicts verdicts = new CaseWorld(one, FILE).verdicts();
    for (Words line : one.all("watch")) {
      List<Watch> found =
          watches(verdicts, line.word(2)).stream()
              .filter(watch -> watch.entrant().equals(CaseWorld.id(line.word(1))))
              .toList();
      assertThat(found).as(line.all().toString()).hasSize(1);
      assertThat(shown(found.getFirst()))
          .as(line.all().toString())
          .isEqualTo(String.join(" ", line.all().subList(3, line.all().size())));
    }
    for (Words line : one.all("unwatched")) {
      assertThat(watches(verdicts, line.word(1))).as(line.all().toString()).isEmpty();
    }
  }

  private static List<Watch> watches(Verdicts verdicts, String key) {
    return verdicts.watches().stream()
        .filter(
            watch ->
                key.equals(watch.key().scope().code())
                    || key.equals(watch.key().scope().code() + "/" + watch.key().category().code()))
        .toList();
  }

  private static String shown(Watch watch) {
    return watch.steps().stream().map(WatchCasesTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Watch.Step step) {
    String split = step.behindSplit_s().isPresent() ? "," + step.behindSplit_s().getAsLong() : "";
    return step.point().id() + "=" + step.pace().code() + "," + step.behind_s() + split;
  }
}
