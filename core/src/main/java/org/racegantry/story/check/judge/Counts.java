package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.story.Contest;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Counted;

/** How many were entered, started and finished, and how large a lead group was. */
final class Counts {
  /** Lists differ by so much without being about something else: hundredths. */
  private static final long ROOM_PERCENT = 1;

  private Counts() {}

  static Finding of(Known known, Statement.Count said) {
    String claimed =
        Say.amount(said.number(), Say::count)
            + switch (said.what()) {
              case ENTERED -> " entered";
              case STARTED -> " started";
              case FINISHED -> " finished";
              case LEAD_GROUP ->
                  " in the lead group" + said.at().map(at -> " " + Say.where(known, at)).orElse("");
            };
    return said.what() == Counted.LEAD_GROUP
        ? Packs.of(known, said, claimed)
        : counted(known, said, claimed);
  }

  private static Finding counted(Known known, Statement.Count said, String claimed) {
    Optional<Contest> contest = known.contest(said.who());
    List<Tally> tallies = contest.map(one -> of(known, one)).orElseGet(() -> ofDay(known));
    Tally first = tallies.getFirst();
    String actual = first.words(said.what());
    String evidence = "By the " + first.state() + ": " + first.all() + ".";
    for (Tally tally : tallies) {
      if (said.number().holds(tally.of(said.what()))) {
        return Finding.supported(
            claimed,
            tally.words(said.what()),
            "By the " + tally.state() + ": " + tally.all() + ".");
      }
    }
    boolean more = said.number().low() > first.of(said.what());
    boolean grows = first.open() && said.what() != Counted.ENTERED && more;
    boolean near = tallies.stream().anyMatch(tally -> near(said, tally));
    return grows || near
        ? Finding.open(claimed, actual, evidence)
        : Finding.contradicted(claimed, actual, evidence);
  }

  /** Starters and entries are often mixed up, and lists differ by a few. */
  private static boolean near(Statement.Count said, Tally tally) {
    boolean mixed =
        said.what() != Counted.FINISHED
            && (said.number().holds(tally.entered()) || said.number().holds(tally.started()));
    long count = tally.of(said.what());
    long room = count * ROOM_PERCENT / 100;
    return mixed || Gaps.meets(said.number(), count, count, room);
  }

  /**
   * Heads counted.
   *
   * @param whose {@code Elite men, men}; empty for the whole day
   */
  record Tally(
      String whose, String state, boolean open, long entered, long started, long finished) {
    long of(Counted what) {
      return switch (what) {
        case ENTERED -> entered;
        case STARTED -> started;
        case FINISHED -> finished;
        case LEAD_GROUP -> throw new AssertionError(what);
      };
    }

    String words(Counted what) {
      String word =
          switch (what) {
            case ENTERED -> " entered";
            case STARTED -> " started";
            case FINISHED -> " finished";
            case LEAD_GROUP -> throw new AssertionError(what);
          };
      return Say.count(of(what)) + word + (whose.isEmpty() ? "" : " (" + whose + ")");
    }

    String all() {
      return Say.count(entered)
          + " entered, "
          + Say.count(started)
          + " started, "
          + Say.count(finished)
          + " finished"
          + (whose.isEmpty() ? "" : " (" + whose + ")");
    }
  }

  private static List<Tally> of(Known known, Contest contest) {
    List<Tally> tallies = new ArrayList<>();
    tallies.add(tally(known, contest.race(), contest.sex()));
    tallies.add(tally(known, contest.race(), ""));
    return tallies;
  }

  /** The whole day, and the largest race of it, which is what people mean by the field. */
  private static List<Tally> ofDay(Known known) {
    List<Tally> races = new ArrayList<>();
    for (Race race : known.setup().races()) {
      races.add(tally(known, race, ""));
    }
    long entered = 0;
    long started = 0;
    long finished = 0;
    boolean open = false;
    Tally largest = races.getFirst();
    for (Tally race : races) {
      entered += race.entered();
      started += race.started();
      finished += race.finished();
      open = open || race.open();
      largest = race.started() > largest.started() ? race : largest;
    }
    Tally day = new Tally("", largest.state(), open, entered, started, finished);
    return races.size() > 1 ? List.of(day, largest) : List.of(day);
  }

  private static Tally tally(Known known, Race race, String sex) {
    int of = known.setup().races().indexOf(race);
    long entered = 0;
    long started = 0;
    long finished = 0;
    boolean open = false;
    for (int i = 0; i < known.results().entrants().size(); i++) {
      if (known.results().raceOf(i) == of
          && (sex.isEmpty() || known.entrant(i).sex().equals(sex))) {
        Status status = known.status(i);
        entered++;
        started += status == Status.DNS || status == Status.NOT_SEEN ? 0 : 1;
        finished += known.finished(i) ? 1 : 0;
        open = open || known.running(i);
      }
    }
    String whose = race.name() + sexWord(sex);
    return new Tally(whose, known.state(race), open, entered, started, finished);
  }

  private static String sexWord(String sex) {
    return switch (sex) {
      case "M" -> ", men";
      case "F" -> ", women";
      default -> "";
    };
  }
}
