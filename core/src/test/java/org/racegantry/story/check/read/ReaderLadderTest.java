package org.racegantry.story.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.racegantry.story.Story;

/**
 * Ladders: a passage as printed, and under it, indented, every statement it makes, in its order. A
 * passage with nothing under it states nothing.
 */
class ReaderLadderTest {
  private static final Story STORY = ReadCast.story();

  private record Rung(String passage, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> everyPassageStatesWhatIsWrittenUnderIt() {
    return Stream.of("times", "places", "gaps", "records", "people", "moments", "unsaid", "text")
        .flatMap(name -> rungs(name).stream())
        .map(rung -> DynamicTest.dynamicTest(rung.passage(), () -> hold(rung)));
  }

  private static void hold(Rung rung) {
    Compact compact = new Compact(STORY.sources().cast());
    List<Statement> read = Reader.of(STORY).read(rung.passage());
    assertThat(read.stream().map(compact::of)).isEqualTo(rung.expected());
    for (Statement statement : read) {
      Statement.Span span = statement.span();
      assertThat(rung.passage().substring(span.start(), span.end())).isEqualTo(span.text());
    }
  }

  private static List<Rung> rungs(String name) {
    List<Rung> rungs = new ArrayList<>();
    for (String block : text(name).split("\n\n+")) {
      List<String> said = block.lines().filter(line -> !line.startsWith("  ")).toList();
      List<String> expected =
          block.lines().filter(line -> line.startsWith("  ")).map(String::strip).toList();
      String passage = String.join("\n", said).replace("\\n", "\n").strip();
      if (!passage.isEmpty() && !passage.startsWith("##")) {
        rungs.add(new Rung(passage, expected));
      }
    }
    return rungs;
  }

  private static String text(String name) {
    String file = "/story/read/" + name + ".txt";
    try (InputStream in = ReaderLadderTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
