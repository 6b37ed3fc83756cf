package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/** The names of columns a published table may have, given the points of a course. */
final class ColumnNames {
  private static final Map<String, List<String>> WORDS = fixedWords();
  private static final long HALF_MM = 21_097_500;

  private final List<List<String>> splits = new ArrayList<>();

  ColumnNames(RaceSetup setup) {
    int last = setup.points().size() - 1;
    for (int point = 0; point <= last; point++) {
      // Start and finish are no splits: times begin at the one, and the finish has its own words.
      splits.add(point == 0 || point == last ? List.of() : splitNames(setup.points().get(point)));
    }
  }

  /** Our word for a column, and the names tables use for it; the first one present counts. */
  Map<String, List<String>> words() {
    return WORDS;
  }

  /** The names of the split at each point of the course. */
  List<List<String>> splits() {
    return splits;
  }

  /** Whether a second column for this word, under whatever name, would tell a second time. */
  boolean isTime(String word) {
    return word.equals("finish") || word.startsWith("split at ");
  }

  /** Whether any column may be called that. */
  boolean isKnown(String name) {
    String plain = plain(name);
    return WORDS.values().stream().anyMatch(names -> names.contains(plain))
        || splits.stream().anyMatch(names -> names.contains(plain));
  }

  /** A name of a column as names are compared. */
  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> splitNames(TimingPoint point) {
    List<String> names = new ArrayList<>();
    names.add(plain("t" + point.id()));
    if (Math.abs(point.distance_mm() - HALF_MM) < 10_000) {
      names.add("thalf");
    } else if (point.distance_mm() % 1_000_000 == 0) {
      names.add("t" + point.distance_mm() / 1_000_000 + "k");
    }
    return names.stream().distinct().toList();
  }

  private static Map<String, List<String>> fixedWords() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String plain : List.of("bib", "family_name", "given_name", "age", "sex", "club")) {
      words.put(plain, List.of(plain));
    }
    words.put("nation", List.of("nation", "country", "nationality"));
    words.put("citizen", List.of("citizen"));
    words.put("division", List.of("division", "category", "age_class"));
    words.put("finish", List.of("official_s", "net_s", "finish_s"));
    words.put("gun", List.of("gun_s"));
    words.put("text", List.of("official_text"));
    words.put("rank_overall", List.of("rank_overall"));
    words.put("rank_sex", List.of("rank_gender", "rank_sex"));
    words.put("rank_division", List.of("rank_division", "rank_category", "rank_age_class"));
    return words;
  }
}
