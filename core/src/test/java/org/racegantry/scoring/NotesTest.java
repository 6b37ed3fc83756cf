package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Edition;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.worlds.World;

/** Notes and earlier editions are facts that hold like any other, and move no result. */
class NotesTest {
  private static final EntrantId ONE = new EntrantId(1);
  private static final EntrantId TWO = new EntrantId(2);
  private static final Edition LAST_YEAR =
      new Edition("2022-10-02", "all", "M", 1, "Amos K", "KEN", 7_479_000, "a list");

  private final Results before =
      Judged.scorer(World.of("gun all 10:00:00.000\nentrant 1 chip=C1\n").facts()).score();

  @Test
  void aNoteWithTheSameIdReplacesTheEarlierAndKeepsItsPlace() {
    Note later = note(ONE, 35_000_000);
    Results after =
        before.whatIf(
            Act.NOTHING,
            List.of(
                new Change.NoteSet(note(ONE, 30_000_000)),
                new Change.NoteSet(note(TWO, Note.UNKNOWN)),
                new Change.NoteSet(later)));
    assertThat(after.notes()).containsExactly(later, note(TWO, Note.UNKNOWN));
    assertThat(after.standings("overall")).isEqualTo(before.standings("overall"));
  }

  @Test
  void anUndoTakesTheNoteBackAndAnUndoOfThatBringsIt() {
    int number = before.acts().getLast().number() + 1;
    Scorer scorer = new Scorer();
    before.acts().forEach(scorer::add);
    scorer.add(new Act(number, "", "", 0, Act.NOTHING, List.of(set())));
    assertThat(scorer.score().notes()).hasSize(1);
    scorer.add(new Act(number + 1, "", "", 0, number, List.of()));
    assertThat(scorer.score().notes()).isEmpty();
    scorer.add(new Act(number + 2, "", "", 0, number + 1, List.of()));
    assertThat(scorer.score().notes()).containsExactly(note(ONE, 30_000_000));
  }

  @Test
  void editionsReplaceAllEarlierOnes() {
    Edition other = new Edition("2021-10-03", "all", "M", 1, "B", "ETH", 7_500_000, "");
    assertThat(before.editions()).isEmpty();
    Results after =
        before.whatIf(
            Act.NOTHING,
            List.of(
                new Change.EditionsSet(List.of(other, LAST_YEAR)),
                new Change.EditionsSet(List.of(LAST_YEAR))));
    assertThat(after.editions()).containsExactly(LAST_YEAR);
  }

  @Test
  void aNoteTellsWhatItIsAndNeverWhatWasSaid() {
    assertThat(note(ONE, 30_000_000).words()).isEqualTo("quote of all at 30 km");
    assertThat(note(ONE, 21_097_500).words()).isEqualTo("quote of all at 21.097 km");
    assertThat(note(ONE, Note.UNKNOWN).words()).isEqualTo("quote of all");
    assertThat(new Note(ONE, Note.Kind.WEATHER, "", List.of(), 0).words())
        .isEqualTo("weather at 0 km");
    assertThatThrownBy(() -> note(ONE, -2)).hasMessageContaining("before the start");
  }

  private static Change set() {
    return new Change.NoteSet(note(ONE, 30_000_000));
  }

  private static Note note(EntrantId id, long distance_mm) {
    return new Note(id, Note.Kind.QUOTE, "all", List.of(TWO), distance_mm);
  }
}
