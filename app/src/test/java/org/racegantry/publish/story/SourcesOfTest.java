package org.racegantry.publish.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.live.RaceTail;
import org.racegantry.live.SnapshotReader;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.Audience;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Edition;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.race.Person;
import org.racegantry.story.Athlete;
import org.racegantry.story.Sources;

/** A story is told of whom the pages show, and in the words that are still there. */
class SourcesOfTest {
  private static final EntrantId NOTE = new EntrantId(77);
  @TempDir private Path folder;
  private TinyRace race;

  @BeforeEach
  void open() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker");
  }

  @AfterEach
  void close() {
    race.close();
  }

  @Test
  void aNoteComesWithItsSpeakerAndIsNoEntrant() {
    race.act(about(1), speaker());
    Sources sources = sources(Audience.EVERYBODY);
    assertThat(sources.notes()).hasSize(1);
    assertThat(sources.notes().getFirst().name()).isEqualTo("Ada Quill");
    assertThat(sources.notes().getFirst().role()).isEqualTo("race director");
    assertThat(sources.notes().getFirst().words()).isEqualTo("What a day.");
    assertThat(sources.cast().size()).isEqualTo(2);
  }

  @Test
  void erasedWordsLeaveANoteThatNobodyTells() {
    race.act(about(1), speaker());
    race.journal().erase(NOTE.value());
    assertThat(sources(Audience.CREW).notes()).hasSize(1);
    assertThat(sources(Audience.CREW).notes().getFirst().words()).isEmpty();
    assertThat(sources(Audience.CREW).notes().getFirst().name()).isEmpty();
  }

  @Test
  void whoIsHiddenHasNoNameAndNoNotesForThePublic() {
    Person hidden =
        new Person(new EntrantId(2), "Baker", "B", "", "", "", "", Map.of("hidden", "yes"));
    Entrant entrant = Entrant.of(new EntrantId(2), new Bib("2"));
    race.act(new Change.EntrantSet(entrant), hidden);
    race.act(about(2), speaker());
    Athlete seen = sources(Audience.EVERYBODY).cast().athlete(1);
    assertThat(seen.named()).isFalse();
    assertThat(sources(Audience.EVERYBODY).notes()).isEmpty();
    assertThat(sources(Audience.CREW).cast().athlete(1).family()).isEqualTo("Baker");
    assertThat(sources(Audience.CREW).notes()).hasSize(1);
  }

  @Test
  void aFollowedRaceHearsANoteWithItsWords() throws InterruptedException {
    Duration patience = Duration.ofSeconds(20);
    try (RaceTail tail = RaceTail.follow(race.journal())) {
      long seq = tail.awaitAfter(0, patience).orElseThrow().seq();
      race.act(about(1), speaker());
      Sources now =
          SourcesOf.snapshot(tail.awaitAfter(seq, patience).orElseThrow(), Audience.EVERYBODY);
      assertThat(now.notes().getFirst().words()).isEqualTo("What a day.");
    }
  }

  @Test
  void earlierEditionsComeAsTheyWereImported() {
    Edition edition = new Edition("2025-05-04", "open", "M", 1, "C D", "FRA", 1_800_000, "a list");
    race.act(new Change.EditionsSet(List.of(edition)));
    assertThat(sources(Audience.EVERYBODY).editions()).containsExactly(edition);
  }

  private Sources sources(Audience audience) {
    return SourcesOf.snapshot(SnapshotReader.atEnd(race.journal()), audience);
  }

  private static Change about(long entrant) {
    List<EntrantId> about = List.of(new EntrantId(entrant));
    return new Change.NoteSet(new Note(NOTE, Note.Kind.QUOTE, "open", about, 5_000_000));
  }

  private static Person speaker() {
    Map<String, String> more = Map.of("role", "race director");
    return new Person(NOTE, "Quill", "Ada", "", "", "", "What a day.", more);
  }
}
