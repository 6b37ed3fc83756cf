package org.racegantry.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.live.People;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** Names of the world as people type them. */
class NameIndexTest {
  private static final String[][] FIELD = {
    // bib, given, family, club, nation
    {"1", "Kelvin", "Kiptum", "", "KEN"},
    {"2", "Sifan", "Hassan", "", "NED"},
    {"3", "Tom", "Gröschel", "TC Fiko Rostock", "GER"},
    {"4", "Karsten", "Weiß", "SC Riß", "GER"},
    {"5", "Jürgen", "Müller", "", "GER"},
    {"6", "Łukasz", "Wiśniewski", "", "POL"},
    {"7", "İbrahim", "Yılmaz", "", "TUR"},
    {"8", "Đức", "Nguyễn", "", "VIE"},
    {"9", "Søren", "Ødegård", "Tjalve", "NOR"},
    {"10", "Siobhán", "O’Brien", "Dún Laoghaire AC", "IRL"},
    {"11", "Jean-Pierre", "Van der Berg", "", "BEL"},
    {"12", "Björn", "MacDonald", "", "SWE"},
    {"101", "Yalemzerf", "Yehualaw", "", "ETH"},
    {"F12", "Ana", "Núñez", "Réunion Athlé", "ESP"},
    {"1001", "Li", "Ng", "", "SGP"},
    {"1002", "太郎", "山田", "", "JPN"},
    {"1003", "Анна", "Фёдорова", "", "KAZ"},
    {"1004", "Jon", "Smith", "Serpentine", "GBR"},
    {"1005", "Jan", "Smith", "Serpentine", "GBR"},
  };
  private static final NameIndex INDEX = index();

  private static NameIndex index() {
    List<Entrant> entrants = new ArrayList<>();
    Map<EntrantId, Person> persons = new TreeMap<>();
    for (String[] row : FIELD) {
      EntrantId id = new EntrantId(entrants.size() + 1);
      entrants.add(
          new Entrant(id, new Bib(row[0]), "", -1, row[4], row[3], "", "", "", "", -1, -1));
      persons.put(id, Person.named(id, row[2], row[1]));
    }
    return new NameIndex(entrants, new People(persons));
  }

  private static final String TYPED =
      """
      kiptum>1; KIPTUM kelvin>1; kipt>1; kitpum>1; kipptum>1; kiptun>1; kptum>1;
      siffan hasan>2; hasan sif>2; groschel>3; groeschel>3; GRÖSCHEL>3; gröshel>3; weiss>4;
      weis>4; weiß>4; riss karsten>4; muller>5; mueller jurgen>5; Müller Juergen>5;
      lukasz wisniewski>6; wisnewski>6; ibrahim yilmaz>7; YILMAZ>7; nguyen duc>8; nguyên>8;
      odegard>9; ødegaard>9; oedegaard soeren>9; obrien>10; o'brien>10; o brien siobhan>10;
      brien>10; dun laoghaire>10; jeanpierre>11; jean pierre vanderberg>11; vandenberg>11;
      berg jean>11; mac donald>12; bjoern mcdonald>12; yehualaw>101; yalemzerf yehulaw>101;
      yalenzerv>101; nunez>F12; f12>F12; F-12>F12; reunion athle>F12; ng li>1001; 山田>1002;
      太郎山田>1002; федорова>1003; kelvinkiptum>1; kelvinxkiptum>1; kel vin kiptum>1;
      kiptum ken>1; nguyễn việt đức>8
      """;

  private static List<Arguments> typed() {
    return Arrays.stream(TYPED.split(";\\s+"))
        .map(pair -> pair.strip().split(">"))
        .map(pair -> Arguments.of(pair[0], pair[1]))
        .toList();
  }

  private static List<String> bibs(String query) {
    return INDEX.find(query, 10).stream().map(i -> INDEX.entrants().get(i).bib().text()).toList();
  }

  @ParameterizedTest
  @MethodSource("typed")
  void theRunnerMeantComesFirst(String query, String bib) {
    assertThat(bibs(query)).as(query).startsWith(bib);
  }

  @Test
  void aBibComesBeforeEveryNameAndLeadingNoughtsDoNotCount() {
    assertThat(bibs("1")).startsWith("1", "10", "11", "12");
    assertThat(bibs("0101")).containsExactly("101");
    assertThat(bibs("100")).containsExactly("1001", "1002", "1003", "1004", "1005");
  }

  @Test
  void whoIsCalledExactlySoComesBeforeWhoIsNot() {
    assertThat(bibs("jan smith")).containsExactly("1005", "1004");
    assertThat(bibs("jon smith")).containsExactly("1004", "1005");
    assertThat(bibs("serpentine")).containsExactly("1004", "1005");
  }

  @Test
  void aNationIsFoundByItsThreeLettersOnly() {
    assertThat(bibs("ger")).startsWith("3", "4", "5");
    assertThat(bibs("gxr")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "-", "'", "\u0000\u0001", "💥🏃", "\ud83d", "zzzz", "\u0301"})
  void whatNamesNobodyFindsNobody(String query) {
    assertThat(bibs(query)).isEmpty();
  }

  @Test
  void noQueryIsTooMuch() {
    for (String part : List.of("a", "ab ", "ﷺ", "é", "1", "\u0301", "o'", "💥", "kelvinkiptum ")) {
      assertThat(INDEX.find(part.repeat(10_000), 5)).hasSizeLessThanOrEqualTo(5);
    }
    assertThat(INDEX.find("kelvin", 0)).isEmpty();
    assertThat(new NameIndex(List.of(), new People(Map.of())).find("kelvin", 3)).isEmpty();
  }
}
