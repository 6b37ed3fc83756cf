package org.racegantry.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.forecast.text.BadModel;

/** The shipped model, written, read, and broken. */
class ModelTextTest {
  private static final String TEXT = ModelText.write(Shipped.model());

  @Test
  void whatIsWrittenIsReadBackByteForByte() throws BadModel {
    assertThat(ModelText.write(ModelText.read(TEXT.lines().iterator()))).isEqualTo(TEXT);
  }

  @Test
  void theShippedModelIsSmallAndSaysWhatItRestsOn() {
    assertThat(TEXT.getBytes(StandardCharsets.UTF_8).length).isLessThan(2_000_000);
    assertThat(Shipped.model().fittedOn()).contains("2018");
    assertThat(Shipped.model().medians().personal()).isNotEmpty();
  }

  @Test
  void aTextThatWasCutOffSaysSo() {
    List<String> lines = TEXT.lines().toList();
    for (int kept : new int[] {0, 1, 5, 40, 300, lines.size() - 1}) {
      assertThatThrownBy(() -> ModelText.read(lines.subList(0, kept).iterator()))
          .isInstanceOfSatisfying(BadModel.class, bad -> assertThat(bad.line()).isEqualTo(kept + 1))
          .hasMessageContaining("cut off");
    }
  }

  /** The figure pages show is a line of the model, and a model without that line claims nothing. */
  @Test
  void whatTheBandsCameToIsReadFromTheModel() throws BadModel {
    assertThat(Shipped.model().tested().held_pct()).hasSizeGreaterThan(1);
    List<String> lines = new ArrayList<>(TEXT.lines().toList());
    int at = lines.size() - 2;
    assertThat(lines.get(at)).startsWith("tested ");

    lines.set(at, "tested 71.4 88.6");
    ForecastModel other = ModelText.read(lines.iterator());
    assertThat(Foreknowledge.of(other).tested()).isEqualTo("71 to 89 of 100");
    lines.set(at, "tested 171.4");
    assertThatThrownBy(() -> ModelText.read(lines.iterator()))
        .isInstanceOfSatisfying(BadModel.class, bad -> assertThat(bad.line()).isEqualTo(at + 1))
        .hasMessageContaining("171.4");
    lines.remove(at);
    ForecastModel without = ModelText.read(lines.iterator());
    assertThat(Foreknowledge.of(without).tested()).isEmpty();
    assertThat(ModelText.write(without).lines().toList()).isEqualTo(lines);
  }

  @Test
  void anotherFormatIsRefused() {
    assertThatThrownBy(() -> ModelText.read(List.of("gantry-forecast 2").iterator()))
        .hasMessageContaining("format 1");
    assertThatThrownBy(() -> ModelText.read(List.of("<html>").iterator()))
        .hasMessageContaining("gantry-forecast");
  }

  /** Whatever is broken, it is a message with a line, never a crash. */
  @Test
  void aBrokenTextIsRefusedOrStillAModel() {
    List<String> lines = TEXT.lines().toList();
    SplittableRandom dice = new SplittableRandom(5);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      List<String> broken = new ArrayList<>(lines);
      int line = dice.nextInt(lines.size());
      broken.set(line, broken(lines.get(line), dice));
      try {
        ModelText.read(broken.iterator());
      } catch (BadModel bad) {
        refused++;
        assertThat(bad.line()).as("seed 5, round " + round).isBetween(1, lines.size() + 1);
      }
    }
    assertThat(refused).isGreaterThan(200);
  }

  private static String broken(String line, SplittableRandom dice) {
    String[] words = line.split(" ");
    int at = dice.nextInt(words.length);
    words[at] =
        switch (dice.nextInt(4)) {
          case 0 -> "x" + words[at];
          case 1 -> words[at] + " 7";
          case 2 -> "99999999999";
          default -> "";
        };
    return String.join(" ", words);
  }
}
