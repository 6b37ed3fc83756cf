package org.racegantry.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.racegantry.bench.Bench;
import org.racegantry.bench.Figure;
import picocli.CommandLine;

/** The page of figures is what {@code gantry bench page} writes, and nothing else. */
class PageTest {
  private static final Path PAGE = Path.of("..", "docs", "performance.md");

  @Test
  void the_page_has_the_words_of_the_bench_and_figures_only_in_its_blocks() throws Exception {
    String page = Files.readString(PAGE);
    assertThat(PageText.filled(page, Map.of())).isEqualTo(PageBench.words());
  }

  @Test
  void every_part_has_a_block_and_every_block_a_part() throws Exception {
    List<String> blocks = new ArrayList<>(List.of("machine"));
    for (PagePart part : PagePart.values()) {
      blocks.add(part.id());
    }
    assertThat(PageText.blocks(PageBench.words()).keySet())
        .containsExactlyInAnyOrderElementsOf(blocks);
  }

  @Test
  void every_figure_on_the_page_names_a_command_that_measures_it() throws Exception {
    int figures = 0;
    for (String row : rows()) {
      String[] cells = row.split(" \\| ");
      assertThat(cells).as(row).hasSize(6);
      String command = cells[5].replace("`", "").replace("|", "").strip();
      assertThat(command).as(row).startsWith("bench ");
      String[] words = command.substring("bench ".length()).split(" ");
      CommandLine.ParseResult parsed = Bench.commandLine().parseArgs(words);
      assertThat(parsed.errors()).as(row).isEmpty();
      figures++;
    }
    assertThat(figures).isGreaterThan(50);
  }

  @Test
  void a_block_is_put_in_and_found_again_and_the_others_stay() {
    String words =
        "# Page\n<!-- figures of one -->\n<!-- end of figures -->\n\n"
            + "<!-- figures of two -->\n<!-- end of figures -->\nEnd.\n";
    String page = PageText.filled(words, new TreeMap<>(Map.of("one", "a\n", "two", "b\nc\n")));
    assertThat(PageText.blocks(page)).containsEntry("one", "a\n").containsEntry("two", "b\nc\n");
    assertThat(PageText.filled(page, Map.of())).isEqualTo(words);
  }

  @Test
  void of_several_runs_the_middle_one_counts_and_the_worse_of_two() {
    Line three = Line.of(List.of(taken(3), taken(1), taken(2))).getFirst();
    assertThat(three.middle().value()).isEqualTo(2);
    assertThat(three.row("bench scoring"))
        .isEqualTo(
            "| p: n | 2.00 ms | 1.00 ms to 3.00 ms | at most 2.50 ms | yes | `bench scoring` |");
    assertThat(Line.of(List.of(taken(3), taken(1))).getFirst().middle().kept()).isFalse();
  }

  private static Taken taken(double value) {
    return new Taken(List.of(Figure.atMost("p", "n", value, "ms", 2.5)), List.of());
  }

  private static List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String block : PageText.blocks(Files.readString(PAGE)).values()) {
      block
          .lines()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| figure "))
          .forEach(rows::add);
    }
    return rows;
  }
}
