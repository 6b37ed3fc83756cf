package org.racegantry.story.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What French and Spanish do to words that meet: elision, articles, agreement, silent subjects. */
class RomanceTest {
  private static final Habit FRENCH = new Habit("fr", Habit.Units.KM);
  private static final Habit SPANISH = new Habit("es", Habit.Units.KM);

  @Test
  void frenchElidesBeforeVowels() {
    assertThat(sprint(FRENCH))
        .contains("dans la même seconde qu’Iban Igor (Espagne)")
        .doesNotContain("que Iban", " à le ", " de le ");
    assertThat(alone(FRENCH)).startsWith("L’Éthiopienne Abel Able s’est imposée");
  }

  @Test
  void frenchPutsNoBreakSpacesBeforeColonsAndWithinQuotes() {
    assertThat(quoted(FRENCH)).contains("a déclaré\u00a0: «\u00a0I ran well.\u00a0»");
  }

  @Test
  void spanishSaysBeforeIAndContractsTheArticle() {
    assertThat(sprint(SPANISH)).contains("Able e Igor", "en el mismo segundo que Iban Igor");
    assertThat(bibs(SPANISH))
        .contains("por delante del corredor con el dorsal 2")
        .doesNotContain(" de el ", " a el ");
  }

  @Test
  void frenchContractsTheArticle() {
    assertThat(bibs(FRENCH)).contains("crédit du numéro 2").doesNotContain(" de le ", " à le ");
  }

  @Test
  void spanishLeavesTheSubjectOutAndQuotesWithinItsOwnMarks() {
    String text =
        Written.text(
            Written.race(
                    "1 F KEN Ann Able 1800 3600 5300 7000", "2 F ESP Bea Best 1800 3600 5400 7200")
                .report(SPANISH, "official"));
    assertThat(text).contains("Fue de menos a más").doesNotContain("Ella ", "  ");
    assertThat(quoted(SPANISH)).contains("declaró: «I ran well».");
  }

  private static String alone(Habit habit) {
    return Written.text(
        Written.race("1 F ETH Abel Able 1800 3600 5400 7200").report(habit, "official"));
  }

  private static String sprint(Habit habit) {
    return Written.text(
        Written.race(
                "1 M KEN Abel Able 1800 3600 5400 7199.2",
                "2 M ESP Iban Igor 1801 3601 5401 7199.9")
            .report(habit, "official"));
  }

  private static String bibs(Habit habit) {
    return Written.text(
        Written.race("1 M KEN - - 1800 3600 5400 7200", "2 M KEN - - 1830 3640 5410 7300")
            .report(habit, "official"));
  }

  private static String quoted(Habit habit) {
    return Written.text(
        Written.race("1 M KEN Abel Able 1800 3600 5400 7200", "2 M ESP Iban Igor 1800 3600 5460")
            .quote(1, "Abel Able", "", "I ran well")
            .report(habit, "official"));
  }
}
