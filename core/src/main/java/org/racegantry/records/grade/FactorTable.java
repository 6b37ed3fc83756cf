package org.racegantry.records.grade;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One year's open standards and age factors. An age standard is open standard / factor; between two
 * distances it is in proportion to the logarithm of the distance. Immutable.
 */
public final class FactorTable {
  /** The youngest age there is a factor for. */
  public static final int YOUNGEST = 5;

  /** The oldest age there is a factor for. */
  public static final int OLDEST = 100;

  private final String name;
  private final TreeMap<Long, Distance> distances;

  /**
   * One distance: its open standards and factors, men first, each factor in ten-thousandths by age
   * from {@link #YOUNGEST}.
   */
  record Distance(List<Long> standards_s, List<List<Integer>> factors) {
    Distance {
      standards_s = List.copyOf(standards_s);
      factors = factors.stream().map(List::copyOf).toList();
    }
  }

  FactorTable(String name, TreeMap<Long, Distance> distances) {
    this.name = Objects.requireNonNull(name, "name");
    this.distances = new TreeMap<>(distances);
  }

  /** Which year's table it is, as it is always printed: {@code 2025 road factors}. */
  public String name() {
    return name;
  }

  /** The distances it has, in millimetres, the shortest first. */
  public List<Long> distances_mm() {
    return List.copyOf(distances.keySet());
  }

  /** The factor at a distance of the table, in ten-thousandths; none where it has none. */
  public Optional<Integer> factor(String sex, int age, long distance_mm) {
    Distance at = distances.get(distance_mm);
    int column = column(sex);
    boolean known = at != null && column >= 0 && age >= YOUNGEST && age <= OLDEST;
    return known ? Optional.of(at.factors().get(column).get(age - YOUNGEST)) : Optional.empty();
  }

  /** The open standard at a distance of the table, in seconds; none where it has none. */
  public Optional<Long> openStandard_s(String sex, long distance_mm) {
    Distance at = distances.get(distance_mm);
    int column = column(sex);
    return at == null || column < 0 ? Optional.empty() : Optional.of(at.standards_s().get(column));
  }

  /**
   * The age standard; none for other ages and sexes than the table has, and for distances shorter
   * than its shortest or longer than its longest.
   *
   * @param sex {@code M} or {@code F}
   */
  public Optional<AgeStandard> standard(String sex, int age, long distance_mm) {
    Long below = distances.floorKey(distance_mm);
    Long above = distances.ceilingKey(distance_mm);
    if (below == null || above == null || factor(sex, age, below).isEmpty()) {
      return Optional.empty();
    }
    AgeStandard from = given(sex, age, below);
    if (below.equals(above)) {
      return Optional.of(from);
    }
    double way = StrictMath.log(above) - StrictMath.log(below);
    double share = (StrictMath.log(distance_mm) - StrictMath.log(below)) / way;
    return Optional.of(from.towards(given(sex, age, above), share));
  }

  private AgeStandard given(String sex, int age, long distance_mm) {
    long standard_s = openStandard_s(sex, distance_mm).orElseThrow();
    return new AgeStandard(
        standard_s * FactorLines.ONE, factor(sex, age, distance_mm).orElseThrow());
  }

  private static int column(String sex) {
    return switch (sex) {
      case "M" -> 0;
      case "F" -> 1;
      default -> -1;
    };
  }
}
