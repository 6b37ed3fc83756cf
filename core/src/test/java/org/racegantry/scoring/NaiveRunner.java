package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;
import org.racegantry.scoring.NaiveGroup.Candidate;

/** Sections 2 to 6 and 8 of docs/scoring.md for one entrant. */
final class NaiveRunner {
  final NaiveFacts facts;
  final Entrant entrant;
  final Race race;
  final Wave wave;
  final long gun_ms;
  final boolean gunPlanned;
  final List<Read> mine = new ArrayList<>();

  /** Reads section 3 refuses, with the reason; the others are in the groups. */
  final Map<Read, String> refused = new java.util.LinkedHashMap<>();

  final List<NaiveGroup> groups;
  final NaiveChains chains;
  final List<Candidate> chain;

  NaiveRunner(NaiveFacts facts, Entrant entrant) {
    this.facts = facts;
    this.entrant = entrant;
    this.race = raceOf(facts.setup, entrant);
    this.wave = waveOf(facts.setup, entrant, race);
    Long gun = facts.guns.get(wave.id());
    this.gunPlanned = gun == null || gun > facts.until_ms;
    this.gun_ms = gunPlanned ? facts.setup.planned_ms(wave) : gun;
    this.groups = NaiveGroup.groups(accepted(), facts.setup.limits().gap_ms());
    List<List<Candidate>> candidates = candidates();
    this.chains = new NaiveChains(candidates, gun_ms, race.fastest_mm_per_s(), pace(candidates));
    this.chain = chains.best();
  }

  private static Race raceOf(RaceSetup setup, Entrant entrant) {
    for (Race race : setup.races()) {
      if (race.id().equals(entrant.race())) {
        return race;
      }
    }
    for (Race race : setup.races()) {
      boolean wave = race.waves().isEmpty() || race.waves().contains(entrant.wave());
      if (wave && race.filter().takes(entrant)) {
        return race;
      }
    }
    return setup.races().getLast();
  }

  private static Wave waveOf(RaceSetup setup, Entrant entrant, Race race) {
    List<String> wanted = new ArrayList<>(List.of(entrant.wave()));
    wanted.addAll(race.waves());
    for (String id : wanted) {
      for (Wave wave : setup.waves()) {
        if (wave.id().equals(id)) {
          return wave;
        }
      }
    }
    return setup.waves().getFirst();
  }

  static Line lineOf(RaceSetup setup, Read read) {
    for (Line line : setup.lines()) {
      if (line.readers().contains(read.reader())) {
        return line;
      }
    }
    return null;
  }

  private List<NaiveGroup.Seen> accepted() {
    List<NaiveGroup.Seen> accepted = new ArrayList<>();
    for (Read read : facts.reads) {
      if (entrant.equals(facts.owner(read))) {
        mine.add(read);
        String reason = refusal(read);
        if (reason.isEmpty()) {
          Line line = lineOf(facts.setup, read);
          accepted.add(new NaiveGroup.Seen(read, facts.corrected_ms(read), line));
        } else {
          refused.put(read, reason);
        }
      }
    }
    return accepted;
  }

  private String refusal(Read read) {
    if (lineOf(facts.setup, read) == null) {
      return "UNKNOWN_READER";
    }
    if (facts.isStruck(read)) {
      return "STRUCK";
    }
    if (ruling() == Status.DNS) {
      return "DID_NOT_START";
    }
    boolean early = facts.corrected_ms(read) < gun_ms - facts.setup.limits().earlyStart_ms();
    return early ? "BEFORE_GUN" : "";
  }

  /** The official's ruling, or null. */
  Status ruling() {
    Change.StatusSet ruling = facts.rulings.get(entrant.id());
    return ruling == null ? null : ruling.status();
  }

  /** The stated time at a point, or null. */
  Long stated(String point) {
    return facts.stated.getOrDefault(entrant.id(), new TreeMap<>()).get(point);
  }

  /** Section 5: what each point may take. */
  private List<List<Candidate>> candidates() {
    List<List<Candidate>> all = new ArrayList<>();
    for (TimingPoint point : facts.setup.points()) {
      int index = all.size();
      List<Candidate> here = new ArrayList<>();
      Long stated = stated(point.id());
      if (ruling() == Status.DNS) {
        here = List.of();
      } else if (stated != null) {
        here.add(new Candidate(index, point, stated, null, null));
      } else {
        for (NaiveGroup group : groups) {
          if (group.points.contains(point.id()) && !beyondWindow(group, index)) {
            here.add(group.candidate(index, point, gun_ms));
          }
        }
      }
      all.add(here);
    }
    return all;
  }

  /** Whether the group would be a start so late that it is none. */
  boolean beyondWindow(NaiveGroup group, int point) {
    if (point > 0) {
      return false;
    }
    Candidate start = group.candidate(0, facts.setup.start(), gun_ms);
    return start.time_ms() > gun_ms + facts.setup.limits().startWindow_ms();
  }

  private long pace(List<List<Candidate>> candidates) {
    List<Long> paces = new ArrayList<>();
    for (List<Candidate> here : candidates) {
      if (here.size() == 1 && !here.getFirst().stated()) {
        Candidate only = here.getFirst();
        long t = only.time_ms() - gun_ms;
        long mm = only.at().distance_mm();
        boolean possible = t > 0 && t * race.fastest_mm_per_s() >= mm * 1000;
        boolean first = only.at().take() == TimingPoint.Take.FIRST;
        if (first && mm > 0 && possible && !isShared(only.at())) {
          paces.add(Exact.timesOver(t, 1_000_000, mm));
        }
      }
    }
    Collections.sort(paces);
    long pace =
        paces.isEmpty()
            ? Math.floorDiv(22 * 100_000_000L, race.fastest_mm_per_s())
            : paces.get((paces.size() - 1) / 2);
    return Math.min(pace, 10_000_000);
  }

  private boolean isShared(TimingPoint point) {
    for (Line line : facts.setup.lines()) {
      if (line.points().contains(point.id()) && line.points().size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** The link of the chain at a point, or null. */
  Candidate link(int point) {
    for (Candidate link : chain) {
      if (link.point() == point) {
        return link;
      }
    }
    return null;
  }

  /** The finish in the chain, or null. */
  Candidate finish() {
    return link(facts.setup.points().size() - 1);
  }
}
