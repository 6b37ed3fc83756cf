package org.racegantry.story.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.racegantry.cli.London2014Story;
import org.racegantry.cli.LondonStory;
import org.racegantry.story.Story;

/**
 * The check, measured on reports whose claims were judged by hand from the facts of the race. What
 * it found goes to {@code target/story-check.txt}.
 */
class ReportsTest {
  private static final double PRECISION = 0.99;
  private static final double RECALL = 0.93;
  private static final int LOUD = 0;

  @Test
  void the_check_finds_the_claims_of_the_reports_and_calls_none_wrong_that_is_right()
      throws Exception {
    Tally tally = new Tally(held());
    List<String> page = tally.page();
    page.forEach(System.out::println);
    Files.write(Path.of("target", "story-check.txt"), page);
    assertThat(tally.precision()).as("precision of contradicted").isGreaterThanOrEqualTo(PRECISION);
    assertThat(tally.loud()).as("claims in silent passages").isLessThanOrEqualTo(LOUD);
    assertThat(tally.recall()).as("recall").isGreaterThanOrEqualTo(RECALL);
  }

  private static List<Held> held() throws IOException, URISyntaxException {
    Path root = Path.of(ReportsTest.class.getResource("/story/reports").toURI());
    List<Path> folders;
    try (Stream<Path> all = Files.list(root)) {
      folders = all.sorted().toList();
    }
    List<Held> held = new ArrayList<>();
    for (Path folder : folders) {
      GoldenReport report = GoldenReport.read(folder);
      held.add(Held.of(report, Checker.check(report.text(), story(report.world()))));
    }
    return held;
  }

  private static Story story(String world) {
    return switch (world) {
      case "london-2023" -> LondonStory.story();
      case "london-2014" -> London2014Story.story();
      default -> throw new IllegalArgumentException("no world " + world);
    };
  }
}
