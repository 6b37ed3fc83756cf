package org.racegantry.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.Repository;
import org.racegantry.cli.CommandNames;

/** What docs/deploy tells people and machines to run is what Gantry takes. */
class CommandLinesTest {
  static List<CommandLines.Found> all() {
    List<CommandLines.Found> all = new ArrayList<>();
    Repository.files("docs/deploy", ".md").forEach(page -> all.addAll(CommandLines.ofPage(page)));
    for (Path unit : Repository.files("docs/deploy/systemd", ".service")) {
      Path example = unit.resolveSibling(UnitsTest.example(unit));
      all.addAll(CommandLines.ofUnit(unit, example));
    }
    all.addAll(CommandLines.ofManifests("season"));
    all.addAll(CommandLines.ofManifests("race"));
    return all;
  }

  private static List<String> faults(List<CommandLines.Found> lines) {
    List<String> faults = new ArrayList<>();
    for (CommandLines.Found line : lines) {
      // The benchmarks have a parser of their own, in a module that stands on this one.
      if (!line.words().getFirst().equals("bench")) {
        CommandNames.fault(line.words())
            .ifPresent(wrong -> faults.add(line.where() + ": " + line.words() + ": " + wrong));
      }
    }
    return faults;
  }

  @Test
  void everyCommandLineIsUnderstoodByGantry() {
    assertThat(all().stream().map(line -> line.words().getFirst()))
        .contains("serve", "gun", "new", "forward", "score", "spectate");
    assertThat(faults(all())).isEmpty();
  }

  @Test
  void aWrongOptionIsFound(@TempDir Path folder) throws Exception {
    Path unit = folder.resolve("gantry-serve@.service");
    Path right = Repository.root().resolve("docs/deploy/systemd/gantry-serve@.service");
    Files.writeString(unit, Files.readString(right).replace("--port", "--prot"));
    Path example = right.resolveSibling("race.env.example");
    assertThat(faults(CommandLines.ofUnit(unit, example)))
        .hasSize(2)
        .allMatch(f -> f.contains("--prot"));
  }

  @Test
  void linesOfPagesAreCutIntoTheWordsAShellWouldMake() {
    assertThat(CommandLines.words("note my.gantry \"TWO WORDS\" --by A"))
        .containsExactly("note", "my.gantry", "TWO WORDS", "--by", "A");
  }
}
