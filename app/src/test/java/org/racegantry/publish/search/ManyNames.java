package org.racegantry.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.racegantry.live.People;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** A field of invented people whose names are as alike as those of a real one. */
final class ManyNames {
  private static final List<String> GIVEN =
      List.of(
          "David",
          "James",
          "Sarah",
          "Emma",
          "John",
          "Michael",
          "Laura",
          "Paul",
          "Anna",
          "Mark",
          "Jean-Pierre",
          "José",
          "María",
          "Łukasz",
          "Zoë",
          "Jürgen",
          "Søren",
          "Åsa",
          "Chloé",
          "Siobhán",
          "Nguyên",
          "Thảo",
          "Đức",
          "İbrahim",
          "Ayşe",
          "Ana",
          "Anne",
          "Hannah",
          "Hanna",
          "Jon",
          "Jan",
          "Ian",
          "Iain",
          "Sean",
          "Shaun",
          "Stephen",
          "Steven",
          "Catherine",
          "Katherine",
          "Tom",
          "Tim",
          "Jim",
          "Kim",
          "Li",
          "Wei",
          "Mohammed",
          "Muhammad",
          "Oluwaseun",
          "Kelvin",
          "Geoffrey",
          "Björn",
          "François",
          "Niamh",
          "Aoife",
          "Björk",
          "Tomáš",
          "Jiří",
          "Ødgar");
  private static final List<String> FAMILY =
      List.of(
          "Smith",
          "Jones",
          "Taylor",
          "Brown",
          "Williams",
          "Wilson",
          "Johnson",
          "Davies",
          "Patel",
          "Müller",
          "O'Brien",
          "O’Neill",
          "van der Berg",
          "Nuñez",
          "García",
          "Sørensen",
          "Weiß",
          "Kowalczyk",
          "Łęcki",
          "Nguyễn",
          "Trần",
          "Öztürk",
          "Yılmaz",
          "MacDonald",
          "McDonald",
          "Smith-Jones",
          "Lee",
          "Li",
          "Ng",
          "Singh",
          "Khan",
          "Dvořák",
          "Đorđević",
          "Ångström");
  private static final String[] FIRST = {
    "Ba", "Ca", "Dor", "El", "Fen", "Gar", "Hol", "In", "Jar", "Kel", "Lan", "Mar", "Nor", "Os",
    "Pem", "Quin", "Ros", "Stan", "Thorn", "Up", "Ver", "Whit", "Yar", "Zel", "Brad", "Crom",
    "Dray", "Ash", "Ever", "Haw", "Wool", "Ked", "Ship", "Tre", "Pol"
  };
  private static final String[] MIDDLE = {
    "", "ber", "ing", "den", "mo", "ler", "wor", "ches", "bro", "ster", "ni", "ra", "te", "wick"
  };
  private static final String[] LAST = {
    "ton", "ley", "ford", "man", "son", "er", "field", "wood", "worth", "ham", "by", "well", "sky",
    "ova", "ini", "ez", "ard", "ell", "ings", "more", "gate", "shaw", "combe", "low", "stone"
  };
  private static final String[] CLUBS = {
    "Clapham Chasers", "Serpentine", "Réunion Athlé", "Vegan Runners", "SC Riß", "", "", "", "", ""
  };
  private static final String[] NATIONS = {"GBR", "GBR", "GBR", "GER", "KEN", "ETH", "VIE", "POL"};

  final List<Entrant> entrants = new ArrayList<>();
  final Map<EntrantId, Person> persons = new TreeMap<>();

  ManyNames(int many, long seed) {
    Random dice = new Random(seed);
    for (int i = 0; i < many; i++) {
      EntrantId id = new EntrantId(seed * 1_000_003 + i);
      add(id, Integer.toString(i + 1), family(dice), given(dice), dice);
    }
  }

  private void add(EntrantId id, String bib, String family, String given, Random dice) {
    Entrant entrant =
        new Entrant(
            id, new Bib(bib), "", -1, of(NATIONS, dice), of(CLUBS, dice), "", "", "", "", -1, -1);
    entrants.add(entrant);
    persons.put(id, Person.named(id, family, given));
  }

  /** The more to the front of a list, the commoner. */
  private static String common(List<String> names, Random dice) {
    double at = dice.nextDouble();
    return names.get((int) (names.size() * at * at));
  }

  private static String given(Random dice) {
    String one = common(GIVEN, dice);
    return dice.nextInt(8) == 0 ? one + " " + common(GIVEN, dice) : one;
  }

  private static String family(Random dice) {
    return dice.nextInt(4) == 0
        ? common(FAMILY, dice)
        : of(FIRST, dice) + of(MIDDLE, dice) + of(LAST, dice);
  }

  private static String of(String[] words, Random dice) {
    return words[dice.nextInt(words.length)];
  }

  People people() {
    return new People(persons);
  }

  Person person(int position) {
    return persons.get(entrants.get(position).id());
  }
}
