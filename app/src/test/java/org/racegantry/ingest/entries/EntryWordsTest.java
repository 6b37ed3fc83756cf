package org.racegantry.ingest.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryWordsTest {
  @ParameterizedTest
  @CsvSource({
    "GER,GER",
    "DEU,GER",
    "de,GER",
    "Germany,GER",
    "Deutschland,GER",
    "SUI,SUI",
    "CHE,SUI",
    "NED,NED",
    "NLD,NED",
    "GBR,GBR",
    "UK,GBR",
    "United Kingdom,GBR",
    "USA,USA",
    "us,USA",
    "ZAF,RSA",
    "DNK,DEN",
    "BRN,BRN",
    "BRU,BRU",
    "Ivory Coast,CIV",
    "XK,KOS",
    "SIN,SGP",
    "TRI,TTO"
  })
  void aNationIsReadByEveryCodeAndName(String text, String code) {
    assertThat(Nations.code(text)).contains(code);
  }

  @Test
  void aCodeOfTwoNationsIsTold() {
    assertThat(Nations.otherMeaning("BRN")).contains("Brunei");
    assertThat(Nations.otherMeaning("GER")).isEmpty();
    assertThat(Nations.code("Atlantis")).isEmpty();
  }

  @Test
  void statusesOfAthleticsAreReadLikeNationsAndStayWhatTheyAre() {
    assertThat(Nations.code("ana")).contains("ANA");
    assertThat(Nations.name("ANA")).contains("Authorised Neutral Athlete");
    assertThat(Nations.code("ART")).contains("ART");
    assertThat(Nations.otherMeaning("ANA")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"debut", "DEBUT", "Debüt", "début", "Première fois", "primera vez", "Debutantin"})
  void aDebutIsSaidInManyLanguages(String word) {
    assertThat(DebutWords.is(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2:35:10", "none", "0"})
  void nothingElseIsADebut(String word) {
    assertThat(DebutWords.is(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1980-02-29, 2023-02-28, 42",
    "1980-02-29, 2023-03-01, 43",
    "1980-02-29, 2024-02-28, 43",
    "1980-02-29, 2024-02-29, 44",
    "1980-04-23, 2023-04-23, 43",
    "1980-04-24, 2023-04-23, 42"
  })
  void whoWasBornOnALeapDayIsAYearOlderOnTheFirstOfMarch(LocalDate born, LocalDate day, int age) {
    assertThat(BirthDates.age(born, day)).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kelvin KIPTUM|KIPTUM|Kelvin",
        "VAN DEN BERG Jan Piet|VAN DEN BERG|Jan Piet",
        "Bell, Ann Mary|Bell|Ann Mary",
        "Ann Mary Bell|Bell|Ann Mary",
        "Ann J. BELL|BELL|Ann J.",
        "ANN BELL|BELL|ANN"
      })
  void aFullNameIsTakenApart(String full, String family, String given) {
    assertThat(FullName.of(full)).isEqualTo(new FullName(family, given));
  }

  @ParameterizedTest
  @CsvSource({
    "Start-Nr.,BIB",
    "N\u00B0 dossard,BIB",
    "Race Number,BIB",
    "Nachname,FAMILY_NAME",
    "PR\u00C9NOM,GIVEN_NAME",
    "YOB,BIRTH_YEAR",
    "gender,SEX",
    "Verein,CLUB",
    "Age Group,DIVISION",
    "Fornavn,GIVEN_NAME",
    "Kj\u00F8nn,SEX",
    "Nationalit\u00E4t,NATION"
  })
  void aColumnIsKnownByTheWordsOfManyLanguages(String header, EntryField field) {
    assertThat(ColumnWords.of(header).orElseThrow().field()).isEqualTo(field);
  }
}
