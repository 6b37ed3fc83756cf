package org.racegantry.publish.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.racegantry.live.People;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.Day;
import org.racegantry.scoring.Results;

/** From a snapshot to the verdicts everything about records prints. Not safe for two threads. */
public final class RecordsView {
  private final Results results;
  private final People people;
  private final Verdicts verdicts;
  private final Audience audience;
  private final Day book;

  /**
   * The verdicts of a snapshot.
   *
   * @param day the books are asked as of this day
   */
  public RecordsView(Snapshot snapshot, LocalDate day, Audience audience) {
    this.results = snapshot.results();
    this.people = snapshot.people();
    this.verdicts = snapshot.verdicts().asOf(day);
    this.audience = Objects.requireNonNull(audience, "audience");
    this.book = verdicts.book().asOf(day);
  }

  /** The same as of race day. */
  public static RecordsView onRaceDay(Snapshot snapshot, Audience audience) {
    return new RecordsView(snapshot, snapshot.results().setup().date(), audience);
  }

  /** As of which day the books are asked. */
  public LocalDate day() {
    return book.day();
  }

  /** Whether there is a record book at all. */
  public boolean booked() {
    return !verdicts.book().keys().isEmpty();
  }

  /** The results that were judged. */
  public Results results() {
    return results;
  }

  /**
   * Race by race, those with nothing to say left out.
   *
   * @param only id of one race, or empty for each
   */
  public List<RaceVerdicts> races(String only) {
    List<RaceVerdicts> all = new ArrayList<>();
    List<OwnCount> counts = counts();
    for (int r = 0; r < counts.size(); r++) {
      Race race = results.setup().races().get(r);
      List<VerdictLine> notable = notable(r);
      boolean silent = notable.isEmpty() && counts.get(r).words().isEmpty();
      if (!silent && (only.isEmpty() || only.equals(race.id()))) {
        all.add(new RaceVerdicts(race, stateWord(race), notable, counts.get(r)));
      }
    }
    return List.copyOf(all);
  }

  /** The same without anybody's own bests, which takes much less. */
  public List<RaceVerdicts> notable() {
    List<RaceVerdicts> all = new ArrayList<>();
    List<Race> races = results.setup().races();
    for (int r = 0; r < races.size(); r++) {
      Race race = races.get(r);
      all.add(new RaceVerdicts(race, stateWord(race), notable(r), OwnCount.NONE));
    }
    return List.copyOf(all);
  }

  private List<OwnCount> counts() {
    List<OwnCount> counts = new ArrayList<>();
    results.setup().races().forEach(_ -> counts.add(OwnCount.NONE));
    for (int i = 0; i < results.entrants().size(); i++) {
      List<String> marks = verdicts.marks(i);
      if (!marks.isEmpty() && results.status(i) == Status.OK) {
        counts.set(results.raceOf(i), counts.get(results.raceOf(i)).and(marks));
      }
    }
    return counts;
  }

  /**
   * Personal and season bests, debuts too, one line for each who ran one.
   *
   * @param only id of one race, or empty for each
   */
  public List<VerdictLine> ownBests(String only) {
    List<VerdictLine> own = new ArrayList<>();
    for (int i = 0; i < results.entrants().size(); i++) {
      Race race = results.setup().races().get(results.raceOf(i));
      if (only.isEmpty() || only.equals(race.id())) {
        addOwn(i, own);
      }
    }
    return own;
  }

  /** Every verdict on one entrant, the plain noes and the own bests too. */
  public List<VerdictLine> of(int entrant) {
    return verdicts.of(entrant).stream().map(verdict -> line(verdict, entrant)).toList();
  }

  /** How final the results of a race are: {@code live}, {@code official v2}. */
  public String stateWord(Race race) {
    ResultState state = results.state(race.id());
    return switch (state) {
      case LIVE -> "live";
      case PROVISIONAL -> "provisional";
      case OFFICIAL -> "official v" + results.version(race.id());
    };
  }

  private List<VerdictLine> notable(int race) {
    List<VerdictLine> lines = new ArrayList<>();
    for (Verdict verdict : verdicts.notable()) {
      int entrant = results.indexOf(verdict.entrant());
      if (results.raceOf(entrant) == race) {
        lines.add(line(verdict, entrant));
      }
    }
    // The sort is stable: of one kind of ruling the widest scope stays first.
    lines.sort(Comparator.comparingInt(line -> weight(line.verdict())));
    return lines;
  }

  /** What is told first. A mark nobody knows is told last: it says nothing of the runner. */
  private static int weight(Verdict verdict) {
    return switch (verdict.ruling()) {
      case RECORD, EQUAL -> 0;
      case PENDING -> 1;
      case UNKNOWN -> verdict.hasMark() ? 2 : 4;
      case NOT -> 3;
    };
  }

  private void addOwn(int entrant, List<VerdictLine> own) {
    if (results.status(entrant) != Status.OK || verdicts.marks(entrant).isEmpty()) {
      return;
    }
    boolean personal = false;
    for (Verdict verdict : verdicts.of(entrant)) {
      Scope scope = verdict.key().scope();
      boolean stands = verdict.ruling() == Ruling.RECORD || verdict.ruling() == Ruling.EQUAL;
      if (scope == Scope.PERSONAL && stands) {
        own.add(line(verdict, entrant));
        personal = true;
      } else if (scope == Scope.SEASON && stands && !personal) {
        own.add(line(verdict, entrant));
      }
    }
  }

  /** A verdict of now or before, with what is said beside it. */
  VerdictLine line(Verdict verdict) {
    return line(verdict, results.indexOf(verdict.entrant()));
  }

  private VerdictLine line(Verdict verdict, int entrant) {
    Entrant who = results.entrants().get(entrant);
    return new VerdictLine(
        verdict,
        results.setup().races().get(results.raceOf(entrant)),
        results.setup().finish(),
        who,
        audience.face(people, who),
        book,
        verdicts.allTime(verdict));
  }
}
