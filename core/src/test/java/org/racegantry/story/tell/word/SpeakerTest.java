package org.racegantry.story.tell.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.story.Athlete;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.phrase.Phrases;

class SpeakerTest {
  private static final Value.Who ANN = who(1, "F", "Ann", "Able", 23, "KEN");
  private static final Value.Who BEA = who(2, "F", "Bea", "Best", 30, "ETH");

  private final Speaker speaker =
      speaker(
          """
          wins = {who:subject} wins
          beats = {who:subject} beats {other}
          is = {who:vary} is fast
          is = {who} is quick
          led = {who} led by {gap}
          in = {time} and {time:minutes}, {place}, {count}, {big:figures}
          from = de~{who}
          born = {who}[, born {who.born},|, of {who.nation},| of nowhere]
          """);

  @Test
  void aPronounStandsOnlyWhereNobodyElseWasNamed() {
    assertThat(said("wins", ANN)).isEqualTo("Ann Able wins");
    assertThat(said("wins", ANN)).isEqualTo("She wins");
    assertThat(said(Say.of("beats").with("who", ANN).with("other", BEA)))
        .isEqualTo("She beats Bea Best");
    assertThat(said("wins", ANN)).isEqualTo("Able wins");
    assertThat(said("wins", BEA)).isEqualTo("Best wins");
    speaker.paragraph();
    assertThat(said("wins", BEA)).isEqualTo("Best wins");
  }

  @Test
  void pronounsAreNoMoreThanTwoRunning() {
    List<String> said =
        List.of(said("wins", ANN), said("wins", ANN), said("wins", ANN), said("wins", ANN));
    assertThat(said).containsExactly("Ann Able wins", "She wins", "She wins", "Able wins");
  }

  @Test
  void aVariationIsSaidOnceAndNeverBeforeTheName() {
    assertThat(said("is", ANN)).isEqualTo("Ann Able is quick");
    assertThat(said("is", ANN)).isEqualTo("The 23-year-old Kenyan is fast");
    assertThat(said("is", ANN)).isEqualTo("Able is quick");
    assertThat(said("is", ANN)).isEqualTo("Able is quick");
  }

  @Test
  void whoSharesAFamilyNameKeepsTheFullOne() {
    speaker.section(athlete -> athlete.family().equals("Able"));
    assertThat(said("led", ANN, 72)).isEqualTo("Ann Able led by one minute 12 seconds");
    assertThat(said("led", ANN, 60)).isEqualTo("Ann Able led by one minute");
    assertThat(said("led", ANN, 4)).isEqualTo("Ann Able led by four seconds");
  }

  @Test
  void figuresAreWrittenByTheLanguage() {
    Say say =
        Say.of("in")
            .with("time", new Value.Time("t", List.of(), "", 7285))
            .with("place", new Value.Place("p", List.of(), 22))
            .with("count", new Value.Count("c", List.of(), "", 11))
            .with("big", new Value.Count("c", List.of(), "", 60_001));
    assertThat(said(say)).isEqualTo("2:01:25 and 121:25, 22nd, 11, 60,001");
  }

  @Test
  void wordsAreGluedByRules() {
    assertThat(said("from", ANN)).isEqualTo("D’Ann Able");
    assertThat(said("from", BEA)).isEqualTo("De Bea Best");
  }

  @Test
  void theFirstWayThatCanBeSaidIsTaken() {
    assertThat(said("born", ANN)).isEqualTo("Ann Able, of Kenya,");
    assertThat(said("born", who(3, "F", "Cid", "Clear", -1, ""))).isEqualTo("Cid Clear of nowhere");
  }

  @Test
  void whatCannotBeSaidIsNot() {
    assertThat(speaker.line(Say.of("led").with("who", ANN))).isEmpty();
    assertThat(speaker.line(Say.of("unknown"))).isEmpty();
  }

  private String said(String key, Value.Who who) {
    return said(Say.of(key).with("who", who));
  }

  private String said(String key, Value.Who who, long gap_s) {
    return said(
        Say.of(key).with("who", who).with("gap", new Value.Gap("gap", List.of(), "", gap_s)));
  }

  private String said(Say say) {
    return speaker.line(say).orElseThrow().text();
  }

  private static Speaker speaker(String phrases) {
    String text = "@base = en-GB\n@glue.de = d’ | a e i\n" + phrases;
    return new Speaker(Phrases.read("en-XX", text), new Habit("en-XX", Habit.Units.KM), 0);
  }

  private static Value.Who who(
      int position, String sex, String given, String family, int age, String nation) {
    Entrant plain = Entrant.of(new EntrantId(position), new Bib("" + position));
    Entrant entrant =
        new Entrant(
            plain.id(),
            plain.bib(),
            sex,
            age,
            nation,
            "",
            "",
            "",
            "",
            "",
            Entrant.UNKNOWN,
            Entrant.UNKNOWN);
    return new Value.Who(new Athlete(position, entrant, given, family, "", "", "", false));
  }
}
