package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.racegantry.worlds.World;

/**
 * One folder, one race, one trouble: facts.txt, expected.txt and why.md. The naive scorer and the
 * real one must both give what is expected. {@code -Dgantry.update=true} writes expected.txt anew;
 * then a person reads the difference. See docs/howto/add-a-race-case.md.
 */
class RacesTest {
  private static final Path RACES = Path.of("src/test/races");
  private static final boolean UPDATE = Boolean.getBoolean("gantry.update");

  @TestFactory
  Stream<DynamicTest> everyRaceGivesWhatIsExpected() throws IOException {
    return folders().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  @Test
  void everyRaceSaysWhyItIsHere() throws IOException {
    List<Path> folders = folders();
    assertThat(folders).hasSizeGreaterThanOrEqualTo(45);
    for (Path folder : folders) {
      assertThat(Files.readString(folder.resolve("why.md")))
          .as(folder + "/why.md")
          .hasSizeBetween(100, 1200);
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> entries = Files.list(RACES)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void run(Path folder) {
    World world = World.of(read(folder.resolve("facts.txt")));
    Path expected = folder.resolve("expected.txt");
    Observed naive = Judged.naive(world);
    if (UPDATE) {
      write(expected, ResultTable.of(world, naive));
    }
    assertThat(ResultTable.of(world, naive)).as("naive scorer").isEqualTo(read(expected));
    Observed real = Judged.real(world);
    assertThat(ResultTable.of(world, real)).as("real scorer").isEqualTo(read(expected));
    assertThat(real.text()).as("everything else").isEqualTo(naive.text());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
