package org.racegantry.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** So many names as entry lists hold them: most of one nation, some twice, many with accents. */
public final class Names {
  private static final int SECOND_GIVEN_PER_MILLE = 40;
  private static final int SECOND_FAMILY_PER_MILLE = 30;

  private static final List<String> TOWNS =
      List.of(
          "Brookby",
          "Ashford",
          "Møllerup",
          "Vallée",
          "Gröna",
          "Costa",
          "Kaptarak",
          "Harrow Hill",
          "Sankt Veit",
          "Żabno",
          "Ōkawa",
          "Northmoor",
          "Eastleigh",
          "Río Alto",
          "Aldersey");
  private static final List<String> CLUBS =
      List.of("Harriers", "AC", "Road Runners", "Triathlon", "Striders", "Athletic Club", "TSV");

  private final List<Tongue> tongues = Tongue.all();
  private final SplittableRandom random;
  private final int shares;

  /** The same seed makes the same names in the same order. */
  public Names(long seed) {
    random = new SplittableRandom(seed);
    shares = tongues.stream().mapToInt(Tongue::share).sum();
  }

  /** One name; two may be the same. */
  public record Name(String given, String family) {
    /** As a page shows it. */
    public String full() {
      return given + " " + family;
    }
  }

  /** The next name. */
  public Name next() {
    Tongue tongue = tongue();
    String given = pick(tongue.given());
    if (random.nextInt(1000) < SECOND_GIVEN_PER_MILLE) {
      given += " " + pick(tongue.given());
    }
    String family = family(tongue);
    if (random.nextInt(1000) < SECOND_FAMILY_PER_MILLE) {
      family += "-" + family(tongue);
    }
    return new Name(given, family);
  }

  /** The next so many. */
  public List<Name> next(int count) {
    List<Name> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(next());
    }
    return names;
  }

  /** A club, or for one in two none. */
  public String club() {
    return random.nextBoolean() ? "" : pick(TOWNS) + " " + pick(CLUBS);
  }

  private Tongue tongue() {
    int left = random.nextInt(shares);
    for (Tongue tongue : tongues) {
      left -= tongue.share();
      if (left < 0) {
        return tongue;
      }
    }
    throw new AssertionError("shares do not add up");
  }

  /** Both parts are syllables, so most of what comes out can be spoken. */
  private String family(Tongue tongue) {
    String family = pick(tongue.begins()) + pick(tongue.ends());
    return family.replace("--", "-").replaceAll("[- ]$", "");
  }

  private String pick(List<String> parts) {
    return parts.get(random.nextInt(parts.size()));
  }
}
