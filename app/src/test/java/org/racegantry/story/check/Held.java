package org.racegantry.story.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.GoldenReport.Expected;

/**
 * What the check found in a golden report, held against what it should have.
 *
 * @param report the report
 * @param matched the claim found for each expected one that was found
 * @param missed expected and not found
 * @param unexpected found and not expected
 * @param loud found in passages that must give no claim
 */
record Held(
    GoldenReport report,
    Map<Expected, Claim> matched,
    List<Expected> missed,
    List<Claim> unexpected,
    List<Claim> loud) {

  private record Pair(Expected expected, Claim claim) {}

  /** Each expected claim takes the found one of its kind that shares most with it. */
  static Held of(GoldenReport report, List<Claim> found) {
    List<Pair> pairs = new ArrayList<>();
    for (Expected expected : report.expected()) {
      for (Claim claim : found) {
        if (expected.kind().orElseThrow() == claim.kind() && expected.shared(claim) > 0) {
          pairs.add(new Pair(expected, claim));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> -pair.expected().shared(pair.claim()))
            .thenComparingInt(pair -> pair.claim().end() - pair.claim().start()));
    Map<Expected, Claim> matched = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.expected()) && !matched.containsValue(pair.claim())) {
        matched.put(pair.expected(), pair.claim());
      }
    }
    return new Held(
        report,
        matched,
        report.expected().stream()
            .filter(one -> one.ruling().isPresent() && !matched.containsKey(one))
            .toList(),
        found.stream().filter(claim -> !matched.containsValue(claim)).toList(),
        found.stream()
            .filter(claim -> report.silent().stream().anyMatch(at -> at.shared(claim) > 0))
            .toList());
  }

  /** How many claims of the report are expected with one ruling. */
  int expected() {
    return (int) report.expected().stream().filter(one -> one.ruling().isPresent()).count();
  }

  /** How many of them were found. */
  int found() {
    return count(expected -> expected.ruling().isPresent());
  }

  /** How many of them have the right ruling. */
  int right() {
    return count(expected -> right(expected, matched.get(expected)));
  }

  /** How many claims were called contradicted. */
  int contradicted() {
    return rightlyContradicted() + wronglyContradicted().size();
  }

  /** How many of them rightly. */
  int rightlyContradicted() {
    return count(
        expected ->
            matched.get(expected).ruling() == Ruling.CONTRADICTED
                && expected.ruling().filter(Ruling.CONTRADICTED::equals).isPresent());
  }

  /** How many are wrong in the report. */
  int wrongInReport() {
    return (int)
        report.expected().stream()
            .filter(one -> one.ruling().filter(Ruling.CONTRADICTED::equals).isPresent())
            .count();
  }

  /** The worst fault: what was called contradicted and is not. */
  List<Claim> wronglyContradicted() {
    List<Claim> wrongly = new ArrayList<>();
    for (Map.Entry<Expected, Claim> one : matched.entrySet()) {
      if (one.getValue().ruling() == Ruling.CONTRADICTED
          && one.getKey().ruling().filter(Ruling.CONTRADICTED::equals).isEmpty()) {
        wrongly.add(one.getValue());
      }
    }
    unexpected.stream().filter(one -> one.ruling() == Ruling.CONTRADICTED).forEach(wrongly::add);
    return wrongly;
  }

  /** Found, with another ruling than expected. */
  Map<Expected, Claim> wrongRulings() {
    Map<Expected, Claim> wrong = new LinkedHashMap<>();
    for (Expected expected : report.expected()) {
      Claim claim = matched.get(expected);
      if (claim != null && !right(expected, claim)) {
        wrong.put(expected, claim);
      }
    }
    return wrong;
  }

  private static boolean right(Expected expected, Claim claim) {
    return expected
        .ruling()
        .map(ruling -> ruling == claim.ruling())
        .orElse(claim.ruling() != Ruling.CONTRADICTED);
  }

  private int count(Predicate<Expected> which) {
    return (int)
        matched.keySet().stream().filter(one -> one.ruling().isPresent()).filter(which).count();
  }
}
