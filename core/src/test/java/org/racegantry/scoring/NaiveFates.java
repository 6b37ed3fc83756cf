package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Line;
import org.racegantry.race.Read;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.NaiveGroup.Candidate;
import org.racegantry.scoring.NaiveGroup.Seen;

/** Section 7 of docs/scoring.md: what became of each read of one entrant. */
final class NaiveFates {
  private final NaiveRunner runner;

  NaiveFates(NaiveRunner runner) {
    this.runner = runner;
  }

  /** One fate per read, in the order of section 4; copies behind the first. */
  List<Observed.Fate> fates() {
    List<Observed.Fate> fates = new ArrayList<>();
    List<Seen> sorted = new ArrayList<>();
    for (Read read : runner.mine) {
      Line line = NaiveRunner.lineOf(runner.facts.setup, read);
      sorted.add(new Seen(read, runner.facts.corrected_ms(read), line));
    }
    sorted.sort(NaiveGroup.ORDER);
    for (Seen seen : sorted) {
      String refusal = runner.refused.get(seen.read());
      Candidate link = refusal == null ? linkGivenBy(seen.read()) : null;
      String code = refusal != null ? refusal : link != null ? "USED" : unused(seen.read());
      fates.add(fate(seen, link == null ? "" : link.at().id(), code));
      runner.facts.copies(seen.read()).forEach(copy -> fates.add(fate(seen, "", copy)));
    }
    return fates;
  }

  private Observed.Fate fate(Seen seen, String point, String code) {
    String line = seen.line() == null ? "" : seen.line().id();
    return new Observed.Fate(runner.entrant.bib(), seen.read(), seen.time_ms(), line, point, code);
  }

  private Candidate linkGivenBy(Read read) {
    for (Candidate link : runner.chain) {
      if (!link.stated() && link.read().read().equals(read)) {
        return link;
      }
    }
    return null;
  }

  private String unused(Read read) {
    NaiveGroup group = null;
    Seen seen = null;
    for (NaiveGroup one : runner.groups) {
      for (Seen each : one.reads) {
        if (each.read().equals(read)) {
          group = one;
          seen = each;
        }
      }
    }
    for (Candidate link : runner.chain) {
      if (link.group() == group) {
        boolean backupOfMain = !seen.main() && link.read().main();
        return backupOfMain ? "BACKUP_NOT_NEEDED" : "SAME_PASSING";
      }
    }
    return outsideTheChain(group);
  }

  private String outsideTheChain(NaiveGroup group) {
    if (group.points.stream().allMatch(point -> runner.stated(point) != null)) {
      return "OFFICIAL_TIME";
    }
    if (runner.finish() != null && group.first_ms() > runner.finish().time_ms()) {
      return "AFTER_FINISH";
    }
    String start = runner.facts.setup.start().id();
    boolean startOnly = group.points.size() == 1 && group.points.contains(start);
    if (startOnly && runner.beyondWindow(group, 0)) {
      return "START_WINDOW";
    }
    if (group.points.stream().allMatch(this::isInChain)) {
      return "PASSED_ALREADY";
    }
    return isTooFast(group) ? "TOO_FAST" : "OUT_OF_ORDER";
  }

  private boolean isInChain(String point) {
    return runner.chain.stream().anyMatch(link -> link.at().id().equals(point));
  }

  private boolean isTooFast(NaiveGroup group) {
    Candidate last = null;
    for (Candidate link : runner.chain) {
      if (link.time_ms() < group.first_ms()) {
        last = link;
      }
    }
    long from_ms = last == null ? runner.gun_ms : last.time_ms();
    long from_mm = last == null ? 0 : last.at().distance_mm();
    boolean any = false;
    List<TimingPoint> points = runner.facts.setup.points();
    for (int p = last == null ? 0 : last.point() + 1; p < points.size(); p++) {
      String id = points.get(p).id();
      if (group.points.contains(id) && !isInChain(id) && !runner.beyondWindow(group, p)) {
        any = true;
        Candidate there = group.candidate(p, points.get(p), runner.gun_ms);
        if (p == 0 || runner.chains.reachable(from_ms, from_mm, there)) {
          return false;
        }
      }
    }
    return any;
  }
}
