package org.racegantry.story.check.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.records.nation.NationCode;
import org.racegantry.story.check.read.text.Plain;
import org.racegantry.story.check.read.text.Token.Sort;

/** Adjectives of nations, names of their people, and names of countries. */
public final class Nations {
  /**
   * What a word says of a nation.
   *
   * @param code three letters
   * @param sex {@code M}, {@code F} or empty: a Dutchwoman
   * @param person whether the word can mean somebody: a Kenyan, but no British
   */
  record Word(String code, String sex, boolean person) {}

  /** Adjectives only; then names of people; an asterisk marks what serves as both. */
  private static final String PEOPLES =
      """
      KEN Kenyan*; ETH Ethiopian*; UGA Ugandan*; ERI Eritrean*; TAN Tanzanian*; BDI Burundian*;
      RWA Rwandan*; SOM Somali*; SUD Sudanese*; MAR Moroccan*; ALG Algerian*; TUN Tunisian*;
      EGY Egyptian*; RSA South_African*; NAM Namibian*; ZIM Zimbabwean*; LES Lesothan* Mosotho*;
      NGR Nigerian*; GHA Ghanaian*; BOT Motswana*; GBR British Briton* Britons* Brit* Brits*
      Britain's; GBR English; GBR Scottish Scot* Scots*; GBR Welsh; GBR Northern_Irish; IRL Irish;
      USA American* Americans*; CAN Canadian*; MEX Mexican*; BRA Brazilian*; COL Colombian*;
      PER Peruvian*; ARG Argentine* Argentinian*; ECU Ecuadorean* Ecuadorian*; CHI Chilean*;
      AUS Australian* Aussie* Aussies*; NZL New_Zealander* Kiwi*; JPN Japanese*; CHN Chinese*;
      KOR South_Korean*; PRK North_Korean*; MGL Mongolian*; IND Indian*; BRN Bahraini*;
      ISR Israeli*; QAT Qatari*; KAZ Kazakh*; TUR Turkish Turk*; GER German* Germans*;
      FRA French; ESP Spanish Spaniard*; POR Portuguese*; ITA Italian* Italians*; SUI Swiss*;
      AUT Austrian*; BEL Belgian*; NED Dutch; LUX Luxembourger*; DEN Danish Dane*;
      SWE Swedish Swede*; NOR Norwegian*; FIN Finnish Finn*; ISL Icelandic Icelander*;
      POL Polish Pole*; CZE Czech*; SVK Slovak*; HUN Hungarian*; ROU Romanian*; BUL Bulgarian*;
      GRE Greek*; CRO Croatian* Croat*; SLO Slovenian* Slovene*; SRB Serbian* Serb*;
      BIH Bosnian*; MKD Macedonian*; ALB Albanian*; UKR Ukrainian*; RUS Russian*;
      BLR Belarusian*; LTU Lithuanian*; LAT Latvian*; EST Estonian*; MDA Moldovan*;
      GEO Georgian*; ARM Armenian*; AZE Azerbaijani*; UZB Uzbek*; KGZ Kyrgyz*; THA Thai*;
      VIE Vietnamese*; PHI Filipino* Filipina*; INA Indonesian*; MAS Malaysian*; SGP Singaporean*;
      JAM Jamaican*; CUB Cuban*; TTO Trinidadian*; PAN Panamanian*; VEN Venezuelan*;
      """;

  private static final String OF_ONE_SEX =
      "GBR English Welsh Scots Northern_Irish; IRL Irish; NED Dutch; FRA French; ESP Spanish";

  private static final String COUNTRIES =
      """
      GBR Britain Great_Britain United_Kingdom UK GB Team_GB England Scotland Wales
      Northern_Ireland; USA United_States US U.S. America USA; NED Holland The_Netherlands;
      CZE Czech_Republic; TUR Turkey; RSA South_Africa; KOR South_Korea; TAN Tanzania;
      IRL Republic_of_Ireland; NZL New_Zealand; SUI Switzerland;
      """;

  /** Countries whose names are people's names too. */
  private static final List<String> AMBIGUOUS = List.of("CHA", "JOR", "GEO", "CUB", "SAM");

  /** Nations of which a passport says nothing; only a flag at other games. */
  static final List<String> HOME_NATIONS =
      List.of(
          "english",
          "scottish",
          "scot",
          "scots",
          "welsh",
          "northern irish",
          "englishman",
          "englishwoman",
          "welshman",
          "welshwoman",
          "scotsman",
          "scotswoman",
          "england",
          "scotland",
          "wales",
          "northern ireland");

  private static final Map<String, Word> PEOPLE = people();
  private static final Map<String, String> COUNTRY = countries();

  private Nations() {}

  private static Map<String, Word> people() {
    Map<String, Word> words = new TreeMap<>();
    for (String[] entry : entries(PEOPLES)) {
      for (int i = 1; i < entry.length; i++) {
        boolean person = entry[i].endsWith("*");
        words.put(plain(entry[i].replace("*", "")), new Word(entry[0], "", person));
      }
    }
    for (String[] entry : entries(OF_ONE_SEX)) {
      for (int i = 1; i < entry.length; i++) {
        words.put(plain(entry[i] + "man"), new Word(entry[0], "M", true));
        words.put(plain(entry[i] + "woman"), new Word(entry[0], "F", true));
      }
    }
    return words;
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new TreeMap<>();
    for (String code : NationCode.codes()) {
      if (!AMBIGUOUS.contains(code)) {
        names.put(plain(NationCode.name(code).orElseThrow()), code);
      }
    }
    for (String[] entry : entries(COUNTRIES)) {
      for (int i = 1; i < entry.length; i++) {
        names.put(plain(entry[i]), entry[0]);
      }
    }
    return names;
  }

  private static List<String[]> entries(String table) {
    List<String[]> entries = new ArrayList<>();
    for (String entry : table.replace('\n', ' ').split(";")) {
      if (!entry.isBlank()) {
        entries.add(entry.strip().split("\\s+"));
      }
    }
    return entries;
  }

  private static String plain(String name) {
    return Plain.of(name.replace('_', ' '));
  }

  /** The adjective or name of a people of one or two words that begins at this token. */
  static Part<Word> people(Row row, int i) {
    Word two = row.at(i).capital() ? PEOPLE.get(two(row, i)) : null;
    if (two != null) {
      return new Part<>(two, i + 2);
    }
    Word one = row.at(i).capital() ? PEOPLE.get(row.at(i).low()) : null;
    return one == null ? NOBODY : new Part<>(one, i + 1);
  }

  /** Whether a nation, or one of its people, is named at this token. */
  public static boolean at(Row row, int i) {
    return people(row, i).next() > i || country(row, i).next() > i;
  }

  /** No people. */
  static final Part<Word> NOBODY = new Part<>(new Word("", "", false), -1);

  /** The code of the country whose name begins at this token; empty where none does. */
  static Part<String> country(Row row, int i) {
    if (!row.at(i).capital()) {
      return new Part<>("", i);
    }
    for (int words = 3; words >= 1; words--) {
      String code = COUNTRY.get(joined(row, i, words));
      if (code != null) {
        return new Part<>(code, i + words);
      }
    }
    String letters = row.at(i).text().toUpperCase(Locale.ROOT);
    boolean known = letters.length() == 3 && NationCode.name(letters).isPresent();
    boolean capitals = letters.equals(row.at(i).text());
    boolean bracket = row.is(i - 1, "(") && row.in(i + 1, List.of(")", ","));
    boolean loose = row.is(i - 1, ",") || row.is(i + 1, ")") || row.is(i + 1, ",");
    return known && (bracket || capitals && (loose || row.at(i + 1).sort() == Sort.NUMBER))
        ? new Part<>(letters, i + 1)
        : new Part<>("", i);
  }

  private static String two(Row row, int i) {
    return joined(row, i, 2);
  }

  private static String joined(Row row, int i, int words) {
    StringBuilder text = new StringBuilder(row.at(i).low());
    for (int p = i + 1; p < i + words; p++) {
      text.append(' ').append(row.at(p).low());
    }
    return text.toString();
  }
}
