package org.racegantry.story.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Edition;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.story.Contest;
import org.racegantry.story.Spoken;
import org.racegantry.story.Story;

/** What earlier editions and people's words add to the story. */
class A04_EarlierYearsAndNotesTest {
  private static final String RACE =
      """
      1 M KEN 900  1800 2700
      2 M KEN 900  1801 2720
      3 M GBR 901  1850 .
      9 F GBR 1000 2000 3000
      """;

  private static Edition place(String date, int place, String athlete, long time_s) {
    return new Edition(date, "race", "M", place, athlete, "KEN", time_s * 1_000, "book");
  }

  private static Story story(List<Spoken> notes, List<Edition> editions) {
    return Story.of(SplitTable.sources(RACE, true, notes, editions));
  }

  private static <T extends Moment> List<T> men(Story story, Class<T> kind) {
    return story.moments(story.contests().getFirst(), kind);
  }

  @Test
  void aMarginIsRankedAmongThoseOfWhichTwoPlacesAreKnown() {
    Story story =
        story(
            List.of(),
            List.of(
                place("2019-04-28", 1, "A", 2700),
                place("2019-04-28", 2, "B", 2760),
                place("2020-10-04", 2, "D", 2705),
                place("2020-10-04", 1, "C", 2700),
                place("2021-10-03", 1, "E", 2700),
                place("2022-10-02", 1, "F", 2700),
                place("2022-10-02", 2, "G", 2720)));
    Moment.MarginRanked margin = men(story, Moment.MarginRanked.class).getFirst();
    assertThat(margin.margin_s()).isEqualTo(20);
    assertThat(margin.rank()).as("60 s is wider, 20 s is as wide, 5 s is closer").isEqualTo(2);
    assertThat(margin.of()).as("of 2021 only the winner is known").isEqualTo(4);
    assertThat(margin.lastWider()).extracting(Edition::athlete).containsExactly("A", "B");
    assertThat(margin.lastCloser()).extracting(Edition::athlete).containsExactly("C", "D");
  }

  @Test
  void withoutEarlierEditionsNothingIsRanked() {
    assertThat(men(story(List.of(), List.of()), Moment.MarginRanked.class)).isEmpty();
  }

  @Test
  void theEditionOfTheDayItselfIsNotAnEarlierOne() {
    List<Edition> today =
        List.of(place("2023-04-23", 1, "A", 2700), place("2023-04-23", 2, "B", 1));
    assertThat(men(story(List.of(), today), Moment.MarginRanked.class)).isEmpty();
  }

  @Test
  void aChampionIsKnownWithoutAccentsAndInAnyOrderOfNames() {
    Story story =
        story(
            List.of(),
            List.of(
                place("2021-10-03", 1, "2 Rünner", 2700),
                place("2022-10-02", 1, "Runner 3", 2700)));
    Moment.Champion second = men(story, Moment.Champion.class).getFirst();
    assertThat(second.place()).isEqualTo(2);
    assertThat(second.defending()).isFalse();
    Moment.FavouriteOut out =
        men(story, Moment.FavouriteOut.class).stream()
            .filter(one -> !one.title().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(out.title()).extracting(Edition::date).containsExactly("2022-10-02");
    assertThat(out.lastSeen().orElseThrow().id()).isEqualTo("10K");
    assertThat(out.behind_ms()).isEqualTo(50_000);
  }

  private static Spoken said(Note.Kind kind, String race, long at_mm, String words, long... about) {
    List<EntrantId> who = java.util.Arrays.stream(about).mapToObj(EntrantId::new).toList();
    return new Spoken(
        new Note(new EntrantId(77), kind, race, who, at_mm), "Somebody", "coach", words);
  }

  @Test
  void aNoteIsPlacedWhereItBelongs() {
    Story story =
        story(
            List.of(
                said(Note.Kind.QUOTE, "", 7_000_000, "She is flying", 9),
                said(Note.Kind.QUOTE, "race", Note.UNKNOWN, "What a race"),
                said(Note.Kind.WEATHER, "", Note.UNKNOWN, "Rain"),
                said(Note.Kind.QUOTE, "", Note.UNKNOWN, "", 1),
                said(Note.Kind.REMARK, "", 99_000_000, "Beyond", 4711)),
            List.of());
    Contest women = story.contests().get(1);
    List<Moment.Said> hers = story.moments(women, Moment.Said.class);
    assertThat(hers).extracting(one -> one.spoken().words()).containsExactly("She is flying");
    assertThat(hers.getFirst().where().from_mm()).isEqualTo(7_000_000);
    assertThat(men(story, Moment.Said.class))
        .as("along the course; what was erased is gone, and nobody runs beyond the finish")
        .extracting(one -> one.spoken().words() + " " + one.where().from_mm())
        .containsExactly("Rain 0", "What a race 15000000", "Beyond 15000000");
  }

  @Test
  void numbersAreCountedAndTheMedianIsTheLowerOne() {
    Moment.Numbers numbers = men(story(List.of(), List.of()), Moment.Numbers.class).getFirst();
    assertThat(numbers.entered()).isEqualTo(3);
    assertThat(numbers.started()).isEqualTo(3);
    assertThat(numbers.finished()).isEqualTo(2);
    assertThat(numbers.median_s()).isEqualTo(2700);
    assertThat(numbers.oldest()).as("nobody's age is known").isEqualTo(-1);
    assertThat(numbers.nations()).containsExactly(new Moment.NationCount("KEN", 2));
  }

  @Test
  void momentsComeAlongTheCourse() {
    Story story = story(List.of(), List.of());
    List<Long> ends =
        story.moments(story.contests().getFirst()).stream()
            .map(moment -> moment.where().to_mm())
            .toList();
    assertThat(ends).isSorted();
  }
}
