package org.racegantry.story.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.racegantry.story.check.Claim.Kind;
import org.racegantry.story.check.GoldenReport.Expected;

/** The sums over all golden reports, and the page that shows them. */
final class Tally {
  private final List<Held> reports;

  Tally(List<Held> reports) {
    this.reports = List.copyOf(reports);
  }

  /** Of the claims that should be found, the part that was. */
  double recall() {
    return part(sum(Held::found), sum(Held::expected));
  }

  /** Of the claims called contradicted, the part that is. */
  double precision() {
    return part(sum(Held::rightlyContradicted), sum(Held::contradicted));
  }

  /** Of the claims found, the part with the right ruling. */
  double rulings() {
    return part(sum(Held::right), sum(Held::found));
  }

  /** Of what is wrong in the reports, the part that was called so. */
  double caught() {
    return part(sum(Held::rightlyContradicted), sum(Held::wrongInReport));
  }

  /** Claims in passages that must give none. */
  int loud() {
    return sum(report -> report.loud().size());
  }

  /** The sums, in one line. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-26s expected %3d  found %3d (%.3f)  right %3d (%.3f)  called contradicted %3d,"
            + " rightly %3d (%.3f)  wrong in it %3d, caught (%.3f)  in silent passages %d",
        name,
        sum(Held::expected),
        sum(Held::found),
        recall(),
        sum(Held::right),
        rulings(),
        sum(Held::contradicted),
        sum(Held::rightlyContradicted),
        precision(),
        sum(Held::wrongInReport),
        caught(),
        loud());
  }

  /** Report by report with every fault, then the sums, then kind by kind. */
  List<String> page() {
    List<String> lines = new ArrayList<>();
    for (Held held : reports) {
      lines.add(new Tally(List.of(held)).line(held.report().name()));
      held.missed().forEach(one -> lines.add("  not found      " + told(one)));
      held.wrongRulings().forEach((one, claim) -> lines.add(wrong(one, claim)));
      held.unexpected().forEach(claim -> lines.add("  not expected   " + told(claim)));
      held.loud().forEach(claim -> lines.add("  must be silent " + told(claim)));
      lines.add("");
    }
    lines.add(line("all"));
    lines.addAll(kinds());
    return lines;
  }

  private static String wrong(Expected one, Claim claim) {
    String ruling = one.ruling().map(Claim.Ruling::code).orElse("anything but contradicted");
    return "  wrong ruling   " + told(claim) + "\n                 expected: " + ruling;
  }

  private List<String> kinds() {
    Map<Kind, int[]> sums = new EnumMap<>(Kind.class);
    for (Held held : reports) {
      for (Expected one : held.report().expected()) {
        if (one.ruling().isPresent()) {
          int[] sum = sums.computeIfAbsent(one.kind().orElseThrow(), kind -> new int[3]);
          Claim claim = held.matched().get(one);
          sum[0]++;
          sum[1] += claim == null ? 0 : 1;
          sum[2] += claim == null || claim.ruling() != one.ruling().orElseThrow() ? 0 : 1;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    sums.forEach(
        (kind, sum) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  %-9s expected %3d  found %3d  right %3d",
                    kind.code(),
                    sum[0],
                    sum[1],
                    sum[2])));
    return lines;
  }

  private static String told(Expected one) {
    String ruling = one.ruling().map(Claim.Ruling::code).orElse("any");
    return ruling + " " + one.kind().orElseThrow().code() + " '" + one.words() + "'";
  }

  private static String told(Claim claim) {
    return "%s %s '%s' claimed: %s; actual: %s; %s"
        .formatted(
            claim.ruling().code(),
            claim.kind().code(),
            claim.text(),
            claim.claimed(),
            claim.actual(),
            claim.evidence());
  }

  private int sum(ToIntFunction<Held> of) {
    return reports.stream().mapToInt(of).sum();
  }

  private static double part(int some, int all) {
    return all == 0 ? 1 : (double) some / all;
  }
}
