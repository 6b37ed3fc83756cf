package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.catalog.Protocols;

/**
 * Every file under {@code broken/<kind>} is refused with exactly the words in the file beside it,
 * and the race file stays as it was. With {@code -Dbroken.write=true} the expected words are
 * written anew, to be read by a person before they are kept.
 */
class BrokenFilesTest {
  private static final boolean WRITE = Boolean.getBoolean("broken.write");
  private static final String RACE_TOML = "race-toml";
  private static final String NEVER_MADE = "never-made.gantry";
  private static final String EXPECTED = ".expected";

  @TempDir private Path folder;

  /** There will be more of them, and no file here is one. */
  private static final String LOGS =
      Protocols.logs().stream().map(LogFormat::id).collect(Collectors.joining(", "));

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(corpus())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(EXPECTED))
          .filter(file -> !file.getFileName().toString().startsWith("good"))
          .sorted()
          .map(file -> corpus().relativize(file))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aBrokenFileIsRefusedWithALineColumnValueAndMend(Path name) throws IOException {
    Path source = corpus().resolve(name);
    String kind = name.getName(0).toString();
    Path race = TestRace.make(folder, setup(kind));
    byte[] before = head(race);
    Ran run = run(kind, race, source);
    String said =
        run.err()
            .replace(source.toString(), name.getFileName().toString())
            .replace(LOGS, "those there are");
    Path expected = source.resolveSibling(source.getFileName() + EXPECTED);
    if (WRITE) {
      Files.writeString(inSources(expected), said);
    } else {
      assertThat(said).isEqualTo(Files.readString(expected));
    }
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(head(race)).isEqualTo(before);
    assertThat(folder.resolve(NEVER_MADE)).doesNotExist();
  }

  private Ran run(String kind, Path race, Path source) {
    return kind.equals(RACE_TOML)
        ? Ran.gantry("new", "" + folder.resolve(NEVER_MADE), "--race", "" + source)
        : Ran.gantry("import", kind, "" + race, "" + source);
  }

  @ParameterizedTest
  @CsvSource({"entries,40", "reads,15", "records,8", "results,15", "race-toml,12"})
  void thereAreManyCasesOfEachKind(String kind, int atLeast) throws IOException {
    assertThat(cases()).filteredOn(name -> name.startsWith(kind)).hasSizeGreaterThan(atLeast - 1);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theFileThatIsMendedIsTaken(String kind) throws IOException {
    Path race = TestRace.make(folder, setup(kind));
    byte[] before = head(race);
    Path good = corpus().resolve(kind).resolve("good.csv");
    Ran run = Ran.gantry("import", kind, "" + race, "" + good);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(head(race)).isNotEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aMissingFileAndAFolderAreNoInput(String kind) throws IOException {
    Path race = TestRace.make(folder);
    byte[] before = head(race);
    Path missing = folder.resolve("missing.csv");
    Ran none = Ran.gantry("import", kind, "" + race, "" + missing);
    assertThat(none.code()).isEqualTo(66);
    assertThat(none.err())
        .isEqualTo("gantry: " + missing + ": there is no such file; check the name\n");
    Ran isFolder = Ran.gantry("import", kind, "" + race, "" + folder);
    assertThat(isFolder.code()).isEqualTo(66);
    assertThat(isFolder.err())
        .isEqualTo("gantry: " + folder + ": cannot be read (it is a folder; name a file in it)\n");
    assertThat(head(race)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aLineOfAGigabyteIsRefusedWithoutKeepingIt(String kind) throws IOException {
    Path race = TestRace.make(folder);
    byte[] before = head(race);
    java.io.InputStream stdin = System.in;
    EndlessLine line = new EndlessLine();
    System.setIn(line);
    try {
      Ran run = Ran.gantry("import", kind, "" + race, "-");
      assertThat(run.code()).isEqualTo(65);
      assertThat(run.err())
          .isEqualTo(
              "error: standard input, line 1: is longer than 1048576 bytes and was not read to"
                  + " its end; check that it is the right file, with one "
                  + (kind.equals("reads") ? "read" : "row")
                  + " in each line\n"
                  + "gantry: standard input: 1 error; nothing was written\n");
      assertThat(line.given()).isLessThan(4L << 20);
    } finally {
      System.setIn(stdin);
    }
    assertThat(head(race)).isEqualTo(before);
  }

  static List<String> kinds() {
    return List.of("entries", "reads", "records", "results");
  }

  /** Published results have splits, so their race has a point on the way. */
  private static String setup(String kind) {
    return kind.equals("results") ? TestRace.WITH_3K : TestRace.TOML;
  }

  private static byte[] head(Path race) {
    try (Journal journal = SqliteJournal.openReadOnly(race)) {
      return journal.head().hash();
    }
  }

  private static Path corpus() {
    try {
      return Path.of(BrokenFilesTest.class.getResource("/broken").toURI());
    } catch (URISyntaxException notHere) {
      throw new IllegalStateException(notHere);
    }
  }

  private static Path inSources(Path expected) {
    return Path.of("src/test/resources/broken").resolve(corpus().relativize(expected));
  }
}
