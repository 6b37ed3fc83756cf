package org.racegantry.publish.records;

import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Elapsed;
import org.racegantry.records.Condition;
import org.racegantry.records.Verdict;

/**
 * The page of records.
 *
 * @param day as of which day the books are asked, in words
 * @param booked whether the race file has a record book
 * @param races race by race
 * @param changes what was said and taken back, the latest first
 */
public record RecordsPage(String day, boolean booked, List<Section> races, List<String> changes) {
  /**
   * One race.
   *
   * @param far how many records were never in reach
   * @param own personal bests and the like, counted in words; may be empty
   */
  public record Section(String name, String state, List<Card> cards, int far, String own) {}

  /**
   * One verdict.
   *
   * @param kind {@code record}, {@code equal}, {@code pending}, {@code unknown} or {@code not}
   * @param head the verdict in a few words
   * @param sentence what it rests on
   * @param mark what became of the mark it is held against; may be empty
   * @param conditions every condition of it
   */
  public record Card(
      String kind,
      String head,
      String time,
      String bib,
      String name,
      String nation,
      String sentence,
      String mark,
      List<Condition> conditions) {}

  static RecordsPage of(RecordsView view, List<String> changes) {
    return new RecordsPage(
        VerdictWords.day(view.day()),
        view.booked(),
        view.races("").stream().map(RecordsPage::section).toList(),
        changes);
  }

  private static Section section(RaceVerdicts race) {
    List<Card> cards = race.near().stream().map(RecordsPage::card).toList();
    int far = race.notable().size() - cards.size();
    return new Section(race.name(), race.state(), cards, far, race.own().words());
  }

  static Card card(VerdictLine line) {
    Verdict verdict = line.verdict();
    String sentence = String.join("; ", VerdictWords.parts(line));
    String head = VerdictWords.head(line);
    return new Card(
        verdict.ruling().code(),
        head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1),
        Elapsed.brief(verdict.official_s()),
        line.entrant().bib().text(),
        line.face().name(),
        PlainText.line(line.entrant().nation()),
        sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1),
        mark(line),
        verdict.conditions());
  }

  private static String mark(VerdictLine line) {
    return line.verdict()
        .toBeat()
        .map(
            mark ->
                Elapsed.brief(mark.mark_s())
                    + ", "
                    + VerdictWords.holder(mark)
                    + ": "
                    + PlainText.line(line.statesOfMark()))
        .orElse("");
  }
}
