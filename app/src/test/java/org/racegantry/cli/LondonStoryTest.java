package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.moment.Moment;

/** What happened in London on 23 April 2023. */
class LondonStoryTest {
  private static final Story LONDON = LondonStory.story();

  @Test
  void kiptumWonByTwoMinutesAndFiftyEightSeconds() {
    Contest men = LONDON.contests().getFirst();
    Moment.Win win = LONDON.moments(men, Moment.Win.class).getFirst();
    assertThat(win.times_s().getFirst()).isEqualTo(7285);
    assertThat(win.margin_s()).contains(178L);
  }
}
