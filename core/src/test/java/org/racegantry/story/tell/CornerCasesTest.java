package org.racegantry.story.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CornerCasesTest {
  @Test
  void aRaceNobodyHasStartedSaysSo() {
    Report report = Written.race("1 M KEN Ann Able", "2 M KEN Bea Best").report(Written.GB, "live");

    assertThat(Written.text(report))
        .isEqualTo("The men’s race at the World has not started; two are entered.");
  }

  @Test
  void aRaceThatIsOnIsToldAsUnderWay() {
    Report report =
        Written.race("1 M KEN Abel Able 1800 3600", "2 M KEN Ben Best 1801 3630")
            .report(Written.GB, "live");

    assertThat(Written.text(report))
        .isEqualTo(
            "Abel Able of Kenya leads the men’s race at the World at half way, "
                + "reached in 1:00:00. Able and Ben Best were together at 10 km, "
                + "reached in 30:00.");
  }

  @Test
  void aRaceNobodyFinishedSaysSo() {
    Report report =
        Written.race("1 M KEN Abel Able 1800", "2 M KEN Ben Best 1801")
            .report(Written.GB, "official");

    assertThat(Written.text(report))
        .isEqualTo(
            "Nobody finished the men’s race at the World on Sunday; two had "
                + "started. Abel Able and Ben Best were together at 10 km, reached in "
                + "30:00.");
  }

  @Test
  void oneFinisherIsToldInOneSentence() {
    Report report =
        Written.race("1 M KEN Abel Able 1800 3600 5400 7200").report(Written.GB, "official");

    assertThat(Written.text(report))
        .isEqualTo("Abel Able of Kenya won the men’s race at the World on Sunday in " + "2:00:00.");
  }

  @Test
  void twoInOneSecondAreToldInTheOrderOfTheResult() {
    Report report =
        Written.race(
                "1 M KEN Abel Able 1800 3600 5400 7199.2", "2 M KEN Ben Best 1801 3601 5401 7199.9")
            .report(Written.GB, "provisional");

    assertThat(Written.text(report))
        .isEqualTo(
            "Abel Able of Kenya won the men’s race at the World on Sunday in "
                + "the same second as Ben Best of Kenya, in a provisional 2:00:00. "
                + "Able and Best passed half way together in 60:00. Able won the "
                + "sprint from Best. Best was second in 2:00:00.");
  }

  @Test
  void whoHasNoNameIsToldByBib() {
    Report report =
        Written.race("7 F - - - 1800 3600 5400 7200", "9 F - - - 1801 3630 5460 7300")
            .report(Written.GB, "official");

    assertThat(report.headline().text()).isEqualTo("Bib 7 wins World in 2:00:00");
    assertThat(Written.text(report))
        .isEqualTo(
            "The runner with bib 7 won the women’s race at the World on Sunday "
                + "in 2:00:00, one minute 40 seconds ahead of the runner with bib 9. "
                + "Bib 7 and bib 9 were together at 10 km, reached in 30:00. Bib 7 "
                + "broke clear between 10 km and half way, covering that stretch in "
                + "30:00, 29 seconds faster than anyone else in the group. Her lead "
                + "was 30 seconds at half way and one minute at 30 km. Bib 9 was "
                + "second in 2:01:40.");
  }

  @Test
  void twoOfOneFamilyNameAlwaysHaveTheirFullNames() {
    Report report =
        Written.race(
                "1 M KEN Abel Korir 1800 3600 5400 7200",
                "2 M KEN Ben Korir 1801 3601 5430 7300",
                "3 M ETH Cal Clear 1802 3602 5460 7400")
            .report(Written.GB, "official");

    assertThat(Written.text(report))
        .isEqualTo(
            "Abel Korir of Kenya won the men’s race at the World on Sunday in "
                + "2:00:00, one minute 40 seconds ahead of Ben Korir of Kenya. A "
                + "group of three passed half way in 60:00: Abel Korir, Ben Korir and "
                + "Cal Clear. Abel Korir broke clear between half way and 30 km, "
                + "covering that stretch in 30:00, 29 seconds faster than anyone else "
                + "in the group. His lead was 30 seconds at 30 km. Ben Korir was "
                + "second in 2:01:40 and Clear third in 2:03:20.");
  }

  @Test
  void aMissingSplitMakesItCareful() {
    Report report =
        Written.race("1 M KEN Abel Able 1800 3600 - 7200", "2 M KEN Ben Best 1801 3601 - 7300")
            .report(Written.GB, "official");

    assertThat(Written.text(report))
        .isEqualTo(
            "Abel Able of Kenya won the men’s race at the World on Sunday in "
                + "2:00:00, one minute 40 seconds ahead of Ben Best of Kenya. Able "
                + "and Best passed half way together in 60:00. Able broke clear "
                + "somewhere between half way and the finish, one minute 39 seconds "
                + "faster than anyone else in the group. Best was second in 2:01:40.");
  }

  @Test
  void aQuoteStandsAfterWhatItIsAboutWordForWord() {
    Report report =
        Written.race(
                "1 M KEN Abel Able 1800 3600 5400 7200", "2 M KEN Ben Best 1801 3601 5430 7300")
            .quote(1, "Abel Able", "winner", "It hurt from 20 on")
            .report(Written.GB, "official");

    assertThat(Written.text(report))
        .isEqualTo(
            "Abel Able of Kenya won the men’s race at the World on Sunday in "
                + "2:00:00, one minute 40 seconds ahead of Ben Best of Kenya. Able "
                + "and Best passed half way together in 60:00. Able broke clear "
                + "between half way and 30 km, covering that stretch in 30:00, 29 "
                + "seconds faster than anyone else in the group. His lead was 30 "
                + "seconds at 30 km. Abel Able, winner, said: “It hurt from 20 on”. "
                + "Best was second in 2:01:40.");
  }

  @Test
  void whereTheOwnStartRanksThoseWhoStartedTogetherRaced() {
    Report report =
        Written.race(
                "1 M KEN Abel Able 1800 3600 5400 7200", "2 M KEN Ben Best 1801 3601 5430 7300")
            .options("net")
            .report(Written.GB, "official");

    assertThat(Written.text(report))
        .isEqualTo(
            "Abel Able of Kenya won the men’s race at the World on Sunday in "
                + "2:00:00, one minute 40 seconds ahead of Ben Best of Kenya. Able "
                + "and Best passed half way together in 60:00. Able broke clear "
                + "between half way and 30 km, covering that stretch in 30:00, 29 "
                + "seconds faster than anyone else in the group. His lead was 30 "
                + "seconds at 30 km. Best was second in 2:01:40.");
  }
}
