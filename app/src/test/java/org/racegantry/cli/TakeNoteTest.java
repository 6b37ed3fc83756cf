package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.codec.Codec;
import org.racegantry.ingest.desk.DeskWorld;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.SnapshotReader;
import org.racegantry.publish.Audience;
import org.racegantry.publish.story.SourcesOf;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.story.Spoken;

/** What somebody said is taken down exactly, and can be taken back and erased. */
class TakeNoteTest {
  private static final String WORDS = "I felt good there, so I went.";

  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void make() {
    file = DeskWorld.file(folder).toString();
  }

  private Ran note(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "note";
    all[1] = file;
    System.arraycopy(more, 0, all, 2, more.length);
    return Ran.gantry(all);
  }

  private List<Spoken> spoken() {
    try (Journal journal = SqliteJournal.openReadOnly(Path.of(file))) {
      return SourcesOf.snapshot(SnapshotReader.atEnd(journal), Audience.CREW).notes();
    }
  }

  @Test
  void aQuoteIsKeptExactlyWithWhoWhomAndWhere() {
    Ran ran =
        note(
            "--by",
            "Ada Mae Quill",
            "--role",
            "coach",
            "--about",
            "8,7",
            "--at",
            "mile 5",
            "“" + WORDS + "”");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .startsWith("act 3: note, quote of women at 8.046 km, about bib 7 (Runner Seven), bib 8")
        .doesNotContain("felt good", "Quill");
    Spoken said = spoken().getFirst();
    assertThat(said.words()).isEqualTo(WORDS);
    assertThat(said.name()).isEqualTo("Ada Mae Quill");
    assertThat(said.role()).isEqualTo("coach");
    assertThat(said.note().kind()).isEqualTo(Note.Kind.QUOTE);
    assertThat(said.note().about()).containsExactly(new EntrantId(1), new EntrantId(2));
    assertThat(said.note().distance_mm()).isEqualTo(8_046_720);
    assertThat(note("--list").out())
        .contains("   3  note, quote of women at 8.046 km", ": " + WORDS, "(Ada Mae Quill, coach)");
  }

  @Test
  void theWordsAreInNoActAndInNoEntryOfTheChain() {
    note("--by", "Ada Quill", "--role", "winner", WORDS);
    assertThat(Ran.gantry("acts", file).out()).contains("note, quote").doesNotContain("felt good");
    StringBuilder chain = new StringBuilder();
    try (Journal journal = SqliteJournal.openReadOnly(Path.of(file))) {
      journal.replay(
          0,
          Long.MAX_VALUE,
          entry -> chain.append(new String(entry.body(), StandardCharsets.ISO_8859_1)));
      journal.persons(body -> Codec.decodePerson(body.body()));
    }
    assertThat(chain).doesNotContain("felt good").doesNotContain("Quill").doesNotContain("winner");
  }

  @Test
  void aNoteIsTakenBackByItsActAndNothingElseIs() {
    note("--kind", "weather", "12 degrees, light rain");
    assertThat(spoken()).hasSize(1);
    Ran wrong = note("--remove", "2");
    assertThat(wrong.code()).isEqualTo(Exit.DATA);
    assertThat(wrong.err()).contains("act 2 brought no note", "gantry undo");
    assertThat(note("--remove", "3", "--dry-run").out()).startsWith("would record: undone: note");
    assertThat(spoken()).hasSize(1);
    assertThat(note("--remove", "3").code()).isZero();
    assertThat(spoken()).isEmpty();
    assertThat(note("--list").out()).isEmpty();
  }

  @Test
  void everyPlaceOnTheCourseIsUnderstoodAsPeopleSayIt() {
    String[][] said = {
      {"5K", "5000000"}, {"5 km", "5000000"}, {"2,5 kilometres", "2500000"},
      {"mile 3", "4828032"}, {"3 miles", "4828032"}, {"finish", "10000000"},
      {"half way", "5000000"}, {"0 km", "0"}
    };
    for (String[] each : said) {
      Ran ran = note("--kind", "remark", "--by", "Ada", "--at", each[0], "Seen at " + each[0]);
      assertThat(ran.code()).as(each[0] + ran.err()).isZero();
      assertThat(spoken().getLast().note().distance_mm()).isEqualTo(Long.parseLong(each[1]));
    }
  }

  @Test
  void aRefusalNamesTheMendAndRecordsNothing() {
    refused("a quote is somebody's; say whose (--by)", WORDS);
    refused("there is no kind of note \"qoute\"; write \"quote\"", "--kind", "qoute", "x");
    refused("no place on the course; write 30 km, mile 19", "--by", "A", "--at", "the bridge", "x");
    refused("the course ends before \"mile 19\"; it is 10 km", "--by", "A", "--at", "mile 19", "x");
    refused("there is no bib \"9\"", "--by", "A", "--about", "9", "x");
    refused("is in race women, not men", "--by", "A", "--about", "7", "--race", "men", "x");
    refused("a note without words", "--by", "A", " ");
    assertThat(spoken()).isEmpty();
    assertThat(Ran.gantry("note", file).code()).isEqualTo(Exit.USAGE);
    assertThat(note("--list", "x").code()).isEqualTo(Exit.USAGE);
  }

  private void refused(String says, String... words) {
    Ran ran = note(words);
    assertThat(ran.code()).as(says).isEqualTo(Exit.DATA);
    assertThat(ran.err()).contains(says, "nothing was recorded");
  }

  @Test
  void whatWasNotedBeforeIsToldAndADryRunRecordsNothing() {
    assertThat(note("--dry-run", "--by", "A", "x").out()).startsWith("would record: note, quote");
    assertThat(spoken()).isEmpty();
    note("--by", "A", "Twice.");
    assertThat(note("--by", "B", "Twice.").err()).contains("the same words were noted before");
  }
}
