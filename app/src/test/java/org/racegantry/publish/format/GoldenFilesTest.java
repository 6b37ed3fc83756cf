package org.racegantry.publish.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.racegantry.publish.SampleList;

/**
 * Every text format against a file that people have read; -Dgolden.update=true writes them anew.
 */
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "publish");

  @ParameterizedTest
  @CsvSource({
    "results.txt",
    "results-wide.txt",
    "results.csv",
    "results.json",
    "results.jsonl",
    "results.html"
  })
  void theSmallRaceIsWrittenAsInTheFileKept(String name) throws IOException {
    String written = Written.text(format(name), SampleList.usual());
    Path golden = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  private static ResultFormat format(String name) {
    return switch (name) {
      case "results.txt" -> new TextFormat(TextFormat.USUAL_WIDTH);
      case "results-wide.txt" -> new TextFormat(160);
      case "results.csv" -> new CsvFormat();
      case "results.json" -> new JsonFormat();
      case "results.jsonl" -> new JsonLinesFormat();
      case "results.html" -> new HtmlFormat();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
