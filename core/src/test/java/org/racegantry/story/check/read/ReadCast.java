package org.racegantry.story.check.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.story.Cast;
import org.racegantry.story.Sources;
import org.racegantry.story.Story;
import org.racegantry.worlds.World;

/** The people of the ladders: some of those who raced in London, in four races and a crowd. */
final class ReadCast {
  private static final List<String> PEOPLE =
      List.of(
          "1 men M KEN 23 Kelvin/Kiptum",
          "2 men M KEN 30 Geoffrey/Kamworor",
          "3 men M ETH 31 Tamirat/Tola",
          "6 men M GBR 25 Emile/Cairess",
          "8 men M GBR 30 Philip/Sesemann",
          "9 men M GBR 40 Mo/Farah",
          "25 men M KEN 30 Amos/Kipruto",
          "29 men M ETH 40 Kenenisa/Bekele",
          "101 women F NED 30 Sifan/Hassan",
          "102 women F ETH 25 Megertu/Alemu",
          "103 women F KEN 29 Peres/Jepchirchir",
          "111 women F GBR 28 Samantha/Harrison",
          "115 women F KEN 29 Brigid/Kosgei",
          "121 women F KEN 43 Edna/Kiplagat",
          "122 women F KEN 36 Florence/Kiplagat",
          "201 wheelchair-men M SUI 37 Marcel/Hug",
          "202 wheelchair-men M NED 31 Jetze/Plat",
          "251 wheelchair-women F AUS 29 Madison/De_Rozario",
          "252 wheelchair-women F SUI 38 Manuela/Schär");

  private ReadCast() {}

  /** The story of a race in which nobody has run yet. */
  static Story story() {
    StringBuilder text = new StringBuilder("point START 0 last\npoint FINISH 42.195km\n");
    text.append("line start START S1\nline finish FINISH F1\nwave all 10:00:00\n");
    for (String race : List.of("men", "women", "wheelchair-men", "wheelchair-women")) {
      text.append("race ").append(race).append('\n');
    }
    text.append("race mass net\ngun all 10:00:00\n");
    Map<String, String[]> names = new TreeMap<>();
    for (String line : PEOPLE) {
      String[] words = line.split(" ");
      text.append("entrant ").append(words[0]).append(' ').append(words[2]).append(' ');
      text.append(words[3]).append(' ').append(words[4]).append(" race=").append(words[1]);
      text.append('\n');
      names.put(words[0], words[5].replace('_', ' ').split("/"));
    }
    return of(World.of(text.toString()), names);
  }

  private static Story of(World world, Map<String, String[]> names) {
    Scorer scorer = new Scorer();
    world.facts().forEach(scorer::add);
    Results results = scorer.score();
    Verdicts verdicts =
        Verdicts.of(results, RecordBook.of(List.of()), results.setup().date(), Provisional.NONE);
    Cast cast = Cast.of(results, entrant -> person(entrant, names));
    return Story.of(new Sources(results, verdicts, cast, List.of(), List.of()));
  }

  private static Person person(Entrant entrant, Map<String, String[]> names) {
    String[] name = names.get(entrant.bib().text());
    return Person.named(entrant.id(), name[1], name[0]);
  }
}
