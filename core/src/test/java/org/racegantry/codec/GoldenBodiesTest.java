package org.racegantry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.racegantry.race.Fact;
import org.racegantry.race.Person;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/**
 * Bodies as released, kept for good: each {@code NAME.hex} must encode and decode as on its first
 * day, and {@code NAME.txt} says in words what it holds.
 *
 * <p>A missing file is written by {@code -Dgolden.write=true}; one that is there is never replaced.
 */
class GoldenBodiesTest {
  private static final Path FOLDER = Path.of("src/test/resources/codec/v1");

  @TestFactory
  Stream<DynamicTest> every_batch_is_written_and_read_as_its_golden_file_says() {
    return Samples.batches().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(),
                    () -> {
                      Batch batch = sample.getValue();
                      byte[] golden = golden(sample.getKey(), Codec.encode(batch), said(batch));
                      assertThat(Codec.encode(batch)).isEqualTo(golden);
                      assertThat(Codec.decode(golden)).isEqualTo(batch);
                      assertThat(text(sample.getKey())).isEqualTo(said(Codec.decode(golden)));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> every_person_is_written_and_read_as_its_golden_file_says() {
    return Samples.persons().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(),
                    () -> {
                      Person person = sample.getValue();
                      String said = person + "\n";
                      byte[] golden = golden(sample.getKey(), Codec.encode(person), said);
                      assertThat(Codec.encode(person)).isEqualTo(golden);
                      assertThat(Codec.decodePerson(golden)).isEqualTo(person);
                      assertThat(text(sample.getKey())).isEqualTo(said);
                    }));
  }

  @Test
  void no_golden_file_was_dropped_from_the_samples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".hex"))
              .map(name -> name.substring(0, name.length() - 4))
              .sorted()
              .toList();
      assertThat(names)
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Samples.batches().keySet().stream(), Samples.persons().keySet().stream())
                  .toList());
    }
  }

  @Test
  void the_body_read_by_hand_in_the_documentation_is_the_golden_one() throws IOException {
    String page = Files.readString(Path.of("../docs/format.md"));
    String byHand = page.substring(page.indexOf("## 10. "));
    String hex =
        Pattern.compile("^\\| `([0-9a-f ]+)` \\|", Pattern.MULTILINE)
            .matcher(byHand)
            .results()
            .map(row -> row.group(1).replace(" ", ""))
            .collect(Collectors.joining());
    assertThat(hex)
        .isEqualTo(Files.readString(FOLDER.resolve("change-gun-set.hex")).replace("\n", ""));
  }

  private static String said(Batch batch) {
    StringBuilder said = new StringBuilder("source: " + batch.source() + "\n");
    for (Fact fact : batch.facts()) {
      said.append(fact).append('\n');
      if (fact instanceof ReadBatch reads) {
        reads.reads().forEach(read -> said.append("  ").append(read).append('\n'));
      }
      if (fact instanceof Transcript words) {
        words.messages().forEach(each -> said.append("  ").append(asWords(each)).append('\n'));
      }
    }
    return said.toString();
  }

  /** As the record says itself, with every byte outside printable ASCII as two hex digits. */
  private static String asWords(Transcript.Message message) {
    StringBuilder words = new StringBuilder();
    for (char octet : message.toString().toCharArray()) {
      words.append(octet >= ' ' && octet < 0x7f ? "" + octet : "\\x%02x".formatted((int) octet));
    }
    return words.toString();
  }

  private static byte[] golden(String name, byte[] now, String said) {
    Path file = FOLDER.resolve(name + ".hex");
    try {
      if (Boolean.getBoolean("golden.write") && !Files.exists(file)) {
        Files.writeString(file, lines(HexFormat.of().formatHex(now)), StandardCharsets.US_ASCII);
        Files.writeString(FOLDER.resolve(name + ".txt"), said);
      }
      return HexFormat.of().parseHex(Files.readString(file).replace("\n", ""));
    } catch (IOException failed) {
      throw new UncheckedIOException("no golden file for " + name, failed);
    }
  }

  private static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".txt"));
  }

  private static String lines(String hex) {
    return hex.replaceAll("(.{1,64})", "$1\n");
  }
}
