package org.racegantry.story.tell.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhrasesTest {
  @Test
  void aMistakeIsNamedByFileLineAndKey() {
    assertThatThrownBy(() -> Phrases.read("xx", "# so\nlead.win = {who won\n"))
        .isInstanceOf(BadPhrase.class)
        .hasMessage("xx.phrases line 2, key lead.win: a '}' is missing at character 5");
    assertThatThrownBy(() -> Phrases.read("xx", "\nlead.win = a] b"))
        .hasMessage("xx.phrases line 2, key lead.win: a ']' that closes nothing, at character 2");
    assertThatThrownBy(() -> Phrases.read("xx", "lead.win = {} won"))
        .hasMessage("xx.phrases line 1, key lead.win: a name is missing at character 2");
    assertThatThrownBy(() -> Phrases.read("xx", "lead.win ="))
        .hasMessage("xx.phrases line 1, key lead.win: the pattern is empty");
    assertThatThrownBy(() -> Phrases.read("xx", "won the race"))
        .hasMessage("xx.phrases line 1: write it as key = pattern: won the race");
    assertThatThrownBy(() -> Phrases.read("xx", "@time = {h}\n@time = {m}"))
        .hasMessage("xx.phrases line 2, key @time: is set twice; leave one line out");
  }

  @Test
  void aKeyHasSeveralVariantsAndABaseIsReplacedWhole() {
    Phrases phrases = Phrases.read("xx", "@base = en-GB\nwhy.broke = only this\na = one\na = two");
    assertThat(phrases.variants("why.broke")).hasSize(1);
    assertThat(phrases.variants("a")).hasSize(2);
    assertThat(phrases.variants("why.missed")).isNotEmpty();
    assertThat(phrases.setting("time")).hasValue("{h}:{mm}:{ss}");
    assertThat(phrases.variants("nothing")).isEmpty();
  }
}
