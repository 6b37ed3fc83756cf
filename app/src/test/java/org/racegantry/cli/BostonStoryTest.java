package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.Sureness;
import org.racegantry.story.moment.Moment;

/**
 * What happened in Boston in four years, as a reporter would have told it from the published
 * splits. Runners are told by bib.
 */
class BostonStoryTest {
  private static Contest men(Story story) {
    return story.contests().getFirst();
  }

  private static Contest women(Story story) {
    return story.contests().get(1);
  }

  private static String bib(Story story, int athlete) {
    return story.sources().cast().athlete(athlete).bib().text();
  }

  private static List<String> bibs(Story story, List<Integer> athletes) {
    return athletes.stream().map(athlete -> bib(story, athlete)).toList();
  }

  private static <T extends Moment> T one(Story story, Contest contest, Class<T> kind, String bib) {
    List<T> found =
        story.moments(contest, kind).stream()
            .filter(moment -> bib(story, moment.who().getFirst()).equals(bib))
            .toList();
    assertThat(found).as("%s of %s", kind.getSimpleName(), bib).hasSize(1);
    return found.getFirst();
  }

  private static List<String> group(Story story, Contest contest, String point) {
    return story.moments(contest, Moment.LeadGroup.class).stream()
        .filter(group -> group.point().id().equals(point))
        .findFirst()
        .map(group -> bibs(story, group.who()))
        .orElseThrow();
  }

  @Test
  void in2011EightLedAt30KilometresOneAt35AndTwoAt40() throws Exception {
    Story story = Story.of(BostonStory.sources(2011));
    assertThat(group(story, men(story), "30K"))
        .containsExactlyInAnyOrder("2", "3", "8", "9", "12", "16", "17", "22");
    assertThat(group(story, men(story), "35K")).containsExactly("2");
    Moment.CameBack back = one(story, men(story), Moment.CameBack.class, "22");
    assertThat(back.apart().id()).isEqualTo("35K");
    assertThat(back.caught().id()).isEqualTo("40K");
    assertThat(group(story, men(story), "40K")).containsExactlyInAnyOrder("2", "22");
    Moment.Sprint sprint = one(story, men(story), Moment.Sprint.class, "2");
    assertThat(sprint.behind_s()).containsExactly(0L, 4L);
    assertThat(story.moments(men(story), Moment.DecisiveMove.class)).isEmpty();
    Moment.Sprint women = one(story, women(story), Moment.Sprint.class, "F8");
    assertThat(bibs(story, women.who())).containsExactly("F8", "F15", "F4");
    assertThat(women.behind_s()).containsExactly(0L, 2L, 6L);
  }

  @Test
  void in2013TheWinnerWentAwayFromHerLastCompanionBehind40Kilometres() throws Exception {
    Story story = Story.of(BostonStory.sources(2013));
    Moment.DecisiveMove move = one(story, women(story), Moment.DecisiveMove.class, "F5");
    assertThat(move.from().id()).isEqualTo("40K");
    assertThat(move.with()).isEqualTo(2);
    assertThat(move.margins().getLast().gap_ms()).isEqualTo(33_000);
    assertThat(group(story, women(story), "25K")).containsExactly("F12");
    assertThat(group(story, women(story), "30K")).containsExactly("F11");
    Moment.CameBack back = one(story, women(story), Moment.CameBack.class, "F11");
    assertThat(back.worst().point().id()).isEqualTo("HALF");
    assertThat(back.worst().gap_ms()).isBetween(31_000L, 33_000L);
    Moment.Breakaway twelve = one(story, women(story), Moment.Breakaway.class, "F12");
    assertThat(twelve.from().id()).isEqualTo("20K");
    assertThat(twelve.until().id()).isEqualTo("30K");
    Moment.Breakaway eleven = one(story, women(story), Moment.Breakaway.class, "F11");
    assertThat(eleven.until().id()).isEqualTo("40K");
    assertThat(eleven.place()).isEqualTo(9);
    Moment.Halves halves = one(story, women(story), Moment.Halves.class, "F5");
    assertThat(halves.negative()).isTrue();
  }

  @Test
  void in2015TheWinnerLeftOneManBehind40Kilometres() throws Exception {
    Story story = Story.of(BostonStory.sources(2015));
    assertThat(group(story, men(story), "35K")).hasSize(8);
    assertThat(group(story, men(story), "40K")).containsExactly("3", "4");
    Moment.DecisiveMove move = one(story, men(story), Moment.DecisiveMove.class, "3");
    assertThat(move.margins().getLast().gap_ms()).isEqualTo(31_000);
    Moment.Sprint women = one(story, women(story), Moment.Sprint.class, "F11");
    assertThat(bibs(story, women.who())).containsExactly("F11", "F2");
  }

  @Test
  void inTheStormOf2018TheWinnerCameFromFarBehind() throws Exception {
    Story story = Story.of(BostonStory.sources(2018));
    assertThat(group(story, men(story), "30K")).containsExactly("1");
    Moment.DecisiveMove move = one(story, men(story), Moment.DecisiveMove.class, "11");
    assertThat(move.from().id()).isEqualTo("40K");
    assertThat(move.with()).isEqualTo(1);
    assertThat(move.behind_ms()).isBetween(19_000L, 21_000L);
    Moment.CameBack back = one(story, men(story), Moment.CameBack.class, "11");
    assertThat(back.worst().point().id()).isEqualTo("35K");
    assertThat(back.worst().gap_ms()).isBetween(90_000L, 92_000L);
    assertThat(back.caught().id()).isEqualTo("FINISH");
    Moment.Breakaway second = one(story, men(story), Moment.Breakaway.class, "1");
    assertThat(second.until().id()).isEqualTo("FINISH");
    Moment.Overtake overtake = one(story, men(story), Moment.Overtake.class, "11");
    assertThat(bibs(story, overtake.who())).containsExactly("11", "1");
    assertThat(overtake.ahead_s()).isEqualTo(145);
    Moment.DecisiveMove women = one(story, women(story), Moment.DecisiveMove.class, "F8");
    assertThat(women.from().id()).isEqualTo("25K");
    assertThat(women.with()).isEqualTo(6);
  }

  @Test
  void aSplitNobodyCanHaveRunIsNoPartOfTheStory() throws Exception {
    Story story = Story.of(BostonStory.sources(2018));
    // Bib 11 has 2900 s at 15K: 1:54 lost on the leaders in one leg, and made good in the next.
    Moment.LeadGroup group =
        story.moments(men(story), Moment.LeadGroup.class).stream()
            .filter(one -> one.point().id().equals("15K"))
            .findFirst()
            .orElseThrow();
    assertThat(group.sureness()).as("he may have been in it").isEqualTo(Sureness.CAREFUL);
    assertThat(story.moments(men(story), Moment.Dropped.class))
        .noneMatch(
            dropped -> bib(story, dropped.athlete()).equals("11") && dropped.gap_ms() > 100_000);
  }
}
