package org.racegantry.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.racegantry.race.Entrant;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.records.rule.Papers;
import org.racegantry.scoring.Results;

/**
 * Who may hold which records. Entrants of one race, sex, nation and age may hold the same ones, so
 * they are told apart no further than that, and no further than the book does.
 */
final class Contenders {
  /** Entrants for whom the same records are at stake. */
  record Kind(int race, String sex, String nation, int age) {}

  /** A sex and a kind of race. */
  record KindOfRecord(String sex, Category category) {}

  private final List<Kind> kinds;
  private final int[] kindOf;
  private final boolean[] wheelchair;
  private final boolean[] womenOnly;
  private final int[] menInRace;
  private final int[] menInWave;

  Contenders(Results results, Papers papers, SortedSet<RecordKey> keys) {
    List<Race> races = results.setup().races();
    wheelchair = new boolean[races.size()];
    womenOnly = new boolean[races.size()];
    menInRace = new int[races.size()];
    menInWave = new int[results.setup().waves().size()];
    countMen(results);
    for (int race = 0; race < races.size(); race++) {
      String id = races.get(race).id();
      wheelchair[race] = says(papers.about(Paper.Topic.WHEELCHAIR, id), Paper.Answer.YES);
      womenOnly[race] =
          menInRace[race] == 0 && !says(papers.about(Paper.Topic.WOMEN_ONLY, id), Paper.Answer.NO);
    }
    Map<Kind, Integer> found = new LinkedHashMap<>();
    kindOf = kinds(results, keys, found);
    kinds = List.copyOf(found.keySet());
  }

  private static boolean says(Optional<Paper> paper, Paper.Answer answer) {
    return paper.filter(stated -> stated.answer() == answer).isPresent();
  }

  private void countMen(Results results) {
    for (int i = 0; i < results.entrants().size(); i++) {
      Status status = results.status(i);
      boolean there = status != Status.DNS && status != Status.NOT_SEEN;
      if (there && results.entrants().get(i).sex().equals("M")) {
        menInRace[results.raceOf(i)]++;
        menInWave[results.waveOf(i)]++;
      }
    }
  }

  private static int[] kinds(Results results, SortedSet<RecordKey> keys, Map<Kind, Integer> found) {
    boolean byNation = keys.stream().anyMatch(key -> !key.where().isEmpty());
    boolean byAge = keys.stream().anyMatch(key -> key.category().kind() == Category.Kind.AGE_GROUP);
    int[] kindOf = new int[results.entrants().size()];
    for (int i = 0; i < kindOf.length; i++) {
      Entrant entrant = results.entrants().get(i);
      Kind kind =
          new Kind(
              results.raceOf(i),
              entrant.sex(),
              byNation ? entrant.nation() : "",
              byAge ? entrant.age() : Entrant.UNKNOWN);
      Integer known = found.putIfAbsent(kind, found.size());
      kindOf[i] = known == null ? found.size() - 1 : known;
    }
    return kindOf;
  }

  List<Kind> kinds() {
    return kinds;
  }

  /** The kind of an entrant, as a position in {@link #kinds()}. */
  int kindOf(int entrant) {
    return kindOf[entrant];
  }

  /** Whether a kind of entrant may hold a record. */
  boolean mayHold(Kind kind, RecordKey key) {
    return kind.sex().equals(key.sex())
        && fits(kind, key.category())
        && switch (key.scope()) {
          case WORLD, COURSE, EVENT, PERSONAL, SEASON -> true;
          case NATIONAL -> key.where().equals(kind.nation());
          case AREA ->
              Area.of(kind.nation()).map(Area::code).filter(key.where()::equals).isPresent();
        };
  }

  private boolean fits(Kind kind, Category category) {
    boolean wheels = wheelchair[kind.race()];
    return switch (category.kind()) {
      case OPEN -> !wheels && !kind.sex().equals("F");
      case MIXED, WOMEN_ONLY -> !wheels && kind.sex().equals("F");
      case WHEELCHAIR -> wheels;
      case AGE_GROUP ->
          !wheels && category.ageFrom() <= kind.age() && kind.age() <= category.ageTo();
    };
  }

  /** Whether the record is one for this race: women-only ones are none where men run. */
  boolean isOf(int race, RecordKey key) {
    return womenOnly[race] || !key.category().equals(Category.WOMEN_ONLY);
  }

  /** The kinds of record men and women of these races run for. */
  Set<KindOfRecord> kindsOfRecord() {
    Set<KindOfRecord> all = new LinkedHashSet<>();
    for (Kind kind : kinds) {
      all.addAll(kindsOfRecord(kind));
    }
    return all;
  }

  private List<KindOfRecord> kindsOfRecord(Kind kind) {
    List<KindOfRecord> all = new ArrayList<>();
    if (kind.sex().equals("M") || kind.sex().equals("F")) {
      all.add(new KindOfRecord(kind.sex(), mainCategory(kind.race(), kind.sex())));
    }
    if (kind.sex().equals("F") && womenOnly[kind.race()] && !wheelchair[kind.race()]) {
      all.add(new KindOfRecord("F", Category.WOMEN_ONLY));
    }
    return all;
  }

  /** The category somebody of this sex runs for in this race in any case. */
  Category mainCategory(int race, String sex) {
    if (wheelchair[race]) {
      return Category.WHEELCHAIR;
    }
    return sex.equals("F") ? Category.MIXED : Category.OPEN;
  }

  int menInRace(int race) {
    return menInRace[race];
  }

  int menInWave(int wave) {
    return menInWave[wave];
  }
}
