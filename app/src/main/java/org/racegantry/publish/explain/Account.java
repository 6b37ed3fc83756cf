package org.racegantry.publish.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PublicFace;
import org.racegantry.race.Act;
import org.racegantry.race.Line;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Explanation;
import org.racegantry.scoring.ReadVerdict;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * An explanation with what is needed to tell it: who it is about and where the race is.
 *
 * @param setup the race file's setup
 * @param person who the entrant is
 * @param state how final the results are, in words
 * @param explanation what scoring says, with the acts that matter to this entrant only
 */
public record Account(RaceSetup setup, Person person, String state, Explanation explanation) {
  /** Stands for whoever signed an act. */
  public static final String OFFICIAL = "an official";

  public Account {
    Objects.requireNonNull(setup, "setup");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(explanation, "explanation");
  }

  /** The account of the entrant at this position of the snapshot's results. */
  public static Account of(Snapshot snapshot, int entrant) {
    Explanation told = snapshot.results().explain(entrant);
    Result result = told.result();
    String race = result.race().id();
    String state =
        switch (snapshot.results().state(race)) {
          case LIVE -> "live";
          case PROVISIONAL -> "provisional";
          case OFFICIAL -> "official v" + snapshot.results().version(race);
        };
    Explanation own =
        new Explanation(result, told.reads(), OwnActs.of(told.acts(), told.reads()), told.rule());
    return new Account(
        snapshot.results().setup(), snapshot.people().of(result.entrant().id()), state, own);
  }

  /**
   * The same as everybody may read it: the face of the entrant, and acts that are public without
   * the names of the officials behind them. The crew and the race file keep those.
   */
  public Account forEverybody() {
    PublicFace face = PublicFace.of(person, result().entrant());
    List<Act> unsigned = explanation.acts().stream().map(Account::unsigned).toList();
    return new Account(
        setup,
        face.person(),
        state,
        new Explanation(result(), explanation.reads(), unsigned, explanation.rule()));
  }

  private static Act unsigned(Act act) {
    return new Act(act.number(), OFFICIAL, act.why(), act.at_ms(), act.supersedes(), act.changes());
  }

  /** What scoring says about the entrant. */
  public Result result() {
    return explanation.result();
  }

  /** The read a split's time comes from; none for what was stated, estimated or filled in. */
  Optional<ReadVerdict> readBehind(Split split) {
    return explanation.reads().stream()
        .filter(read -> read.used() && read.point().equals(split.point().id()))
        .findFirst();
  }

  /** How far the line of a read lies behind its point, in millimetres. */
  long offset_mm(ReadVerdict read) {
    List<Line> lines = setup.lines();
    return lines.stream()
        .filter(line -> line.id().equals(read.line()))
        .mapToLong(Line::offset_mm)
        .findFirst()
        .orElse(0);
  }
}
