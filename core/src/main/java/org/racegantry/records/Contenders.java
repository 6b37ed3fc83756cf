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
  record Kind(int race, String sex, String nation, String area, int age) {
    static Kind of(int race, String sex, String nation, int age) {
      return new Kind(race, sex, nation, Area.of(nation).map(Area::code).orElse(""), age);
    }
  }

  /** A sex and a kind of race. */
  record KindOfRecord(String sex, Category category) {}

  private static final int OLDEST = 150;
  private static final int SEXES = 4;

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
    List<Kind> found = new ArrayList<>();
    kindOf = kinds(results, keys, found);
    kinds = List.copyOf(found);
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

  /** Numbers every kind in the order they are met; most of 60,000 are of a kind met before. */
  private int[] kinds(Results results, SortedSet<RecordKey> keys, List<Kind> found) {
    boolean byNation = keys.stream().anyMatch(key -> !key.where().isEmpty());
    int[] youngestOfAge = youngestOfAge(keys);
    Map<String, Integer> nations = new LinkedHashMap<>();
    Map<Long, Integer> known = new LinkedHashMap<>();
    int[] kindOf = new int[results.entrants().size()];
    for (int i = 0; i < kindOf.length; i++) {
      Entrant who = results.entrants().get(i);
      String nation = byNation ? who.nation() : "";
      int age = youngestOfAge[Math.clamp(who.age(), 0, OLDEST)];
      age = who.age() < 0 ? Entrant.UNKNOWN : age;
      Integer number = nations.get(nation);
      if (number == null) {
        number = nations.size();
        nations.put(nation, number);
      }
      long code = ((long) number * SEXES + sexOf(who)) * (OLDEST + 2) + age + 1;
      code = code * wheelchair.length + results.raceOf(i);
      Integer kind = known.get(code);
      if (kind == null) {
        kind = found.size();
        known.put(code, kind);
        found.add(Kind.of(results.raceOf(i), who.sex(), nation, age));
      }
      kindOf[i] = kind;
    }
    return kindOf;
  }

  private static int sexOf(Entrant who) {
    return switch (who.sex()) {
      case "M" -> 0;
      case "F" -> 1;
      case "X" -> 2;
      default -> SEXES - 1;
    };
  }

  /** Ages for which the book has the same groups are one: the youngest of them stands for all. */
  private static int[] youngestOfAge(SortedSet<RecordKey> keys) {
    boolean[] begins = new boolean[OLDEST + 2];
    for (RecordKey key : keys) {
      if (key.category().kind() == Category.Kind.AGE_GROUP) {
        begins[Math.min(key.category().ageFrom(), OLDEST + 1)] = true;
        begins[Math.min(key.category().ageTo(), OLDEST) + 1] = true;
      }
    }
    int[] youngest = new int[OLDEST + 1];
    for (int age = 1; age <= OLDEST; age++) {
      youngest[age] = begins[age] ? age : youngest[age - 1];
    }
    return youngest;
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
          case AREA -> key.where().equals(kind.area());
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
