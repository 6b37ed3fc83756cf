package org.racegantry.publish.story;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.racegantry.live.People;
import org.racegantry.live.Snapshot;
import org.racegantry.live.SnapshotReader;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.Audience;
import org.racegantry.publish.HostileNames;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One report in every format: the same sentences, and no name becomes anything but a name. */
class PaperFormatsTest {
  private static final long SEED = 20230423;
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/][^>]*>");
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2028\\u2029]");

  @TempDir private static Path folder;
  private static Snapshot race;

  @BeforeAll
  static void twoHaveFinished() {
    try (TinyRace tiny = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Other")) {
      tiny.passAll(2, "START", 500);
      tiny.passAll(2, "5K", 1_000_000);
      tiny.pass(1, "FINISH", 2_000_400);
      tiny.pass(2, "FINISH", 2_010_000);
      race = SnapshotReader.atEnd(tiny.journal());
    }
  }

  static Stream<String> names() {
    return HostileNames.of(SEED, 40);
  }

  @ParameterizedTest
  @MethodSource("names")
  void noNameBecomesMarkupOrSteersATerminal(String name) {
    Paper usual = paper(snapshot("Plain"));
    Paper hostile = paper(snapshot(name));
    assertThat(tags(StoryHtml.of(usual))).containsAll(tags(StoryHtml.of(hostile)));
    assertThat(UNFIT.matcher(StoryText.of(hostile)).find()).isFalse();
    assertThat(UNFIT.matcher(StoryMarkdown.of(hostile)).find()).isFalse();
    assertThat(StoryMarkdown.of(hostile)).doesNotContainPattern("(?<!\\\\)<[a-z!/]");
  }

  @Test
  void everyFormatHasEverySentence() throws Exception {
    Snapshot snapshot = snapshot("Able");
    Paper paper = paper(snapshot);
    String text = StoryText.of(paper).replaceAll("\\s+", " ");
    String markdown = StoryMarkdown.of(paper);
    String html = StoryHtml.of(paper);
    JsonNode json = new JsonMapper().readTree(StoryJson.document(snapshot, paper));
    assertThat(paper.sentences()).hasSizeGreaterThan(1);
    for (Paper.Sentence sentence : paper.sentences()) {
      assertThat(text).contains(sentence.text());
      assertThat(markdown).contains(StoryMarkdown.plain(sentence.text()));
      assertThat(html).contains(sentence.text());
      assertThat(json.toString()).contains(sentence.text());
    }
    assertThat(StoryText.of(paper).lines()).allMatch(line -> line.length() <= StoryText.WIDTH);
  }

  @Test
  void aPageAsksForNothingElse() {
    String html = StoryHtml.of(paper(snapshot("Able")));
    assertThat(html).doesNotContain("http:").doesNotContain("https:").doesNotContain("<script");
    assertThat(html).doesNotContain(" src=").doesNotContain("style=\"");
  }

  @Test
  void aDocumentIsTheSameBytesAgain() throws Exception {
    Snapshot snapshot = snapshot("Able");
    byte[] once = pdf(snapshot);
    assertThat(pdf(snapshot)).isEqualTo(once);
    try (PdfReader reader = new PdfReader(once)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(1);
    }
  }

  private static byte[] pdf(Snapshot snapshot) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StoryPdf.write(paper(snapshot), snapshot.results().setup().date(), out);
    return out.toByteArray();
  }

  private static Paper paper(Snapshot snapshot) {
    return PaperMaker.of(snapshot, Audience.CREW, Wish.usual());
  }

  private static Snapshot snapshot(String name) {
    EntrantId id = new EntrantId(1);
    People people = new People(new TreeMap<>(Map.of(id, Person.named(id, name, ""))));
    return new Snapshot(race.seq(), race.recordedAt_ms(), race.results(), people, race.verdicts());
  }

  private static Set<String> tags(String html) {
    return TAG.matcher(html).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
  }
}
