package org.racegantry.publish.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.racegantry.publish.control.form.CommandLine.Typed;

/** The line at the top takes the words of the commands and the keys in their place. */
class CommandLineTest {
  @Test
  void anOrderIsTypedAsAtTheShell() {
    assertThat(CommandLine.read("set 1234 FINISH 12:41:10 video"))
        .isEqualTo(
            new Typed.Order(
                Form.SET,
                Map.of("bib", "1234", "point", "FINISH", "time", "12:41:10", "source", "video")));
  }

  @Test
  void theKeyOfAFormIsItsWord() {
    assertThat(CommandLine.read("g elite-men 10:00:03"))
        .isEqualTo(CommandLine.read("gun elite-men 10:00:03"));
  }

  @Test
  void optionsAreNamedAndMayBeQuoted() {
    assertThat(CommandLine.read("dq 12 --rule TR55.10 --why=\"cut the corner\""))
        .isEqualTo(
            new Typed.Order(
                Form.DQ, Map.of("bib", "12", "rule", "TR55.10", "why", "cut the corner")));
  }

  @Test
  void whatComesAfterTheLastFieldBelongsToIt() {
    assertThat(CommandLine.read("judge elite-men 5 4 12"))
        .isEqualTo(new Typed.Order(Form.JUDGE, Map.of("race", "elite-men", "bibs", "5 4 12")));
  }

  @Test
  void aPaperIsTypedAsAtTheShellWithItsBibsOneByOne() {
    assertThat(CommandLine.read("paper doping-test yes --race women --bib 7 --bib 8"))
        .isEqualTo(
            new Typed.Order(
                Form.PAPER,
                Map.of("topic", "doping-test", "answer", "yes", "race", "women", "bib", "7 8")));
  }

  @Test
  void columnsOfAnEntryAreNamed() {
    assertThat(CommandLine.read("entry 7 club=\"Road Runners\" sex=F"))
        .isEqualTo(
            new Typed.Order(Form.ENTRY, Map.of("bib", "7", "club", "Road Runners", "sex", "F")));
  }

  @Test
  void anythingElseIsLookedUp() {
    assertThat(CommandLine.read(" 1234 ")).isEqualTo(new Typed.Lookup("1234"));
    assertThat(CommandLine.read("Emile Cairess")).isEqualTo(new Typed.Lookup("Emile Cairess"));
    assertThat(CommandLine.read("")).isEqualTo(new Typed.Lookup(""));
  }

  @Test
  void everyFormHasAKeyAndAWordOfItsOwn() {
    for (Form form : Form.values()) {
      assertThat(Form.of(form.word())).contains(form);
      assertThat(Form.of(String.valueOf(form.key()))).contains(form);
    }
  }
}
