package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.crowd.Overdues;
import org.racegantry.live.Snapshot;
import org.racegantry.race.Line;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/**
 * What of a running race needs a person, and how its lines do. One of these follows one race; it
 * counts each batch of reads once and remembers what it found, so everybody who asks at about the
 * same time is given the same. Safe for all threads; the caller's thread does the work.
 */
public final class CrewQueue {
  /** How old an answer may be while no official did anything. */
  private static final long REST_MS = 500;

  /** What has time until the results are official is looked for this much more seldom. */
  private static final int SELDOM = 10;

  /** In the order a crew wants them where the urgency is the same. */
  private static final List<Rule> NOW =
      List.of(
          new MarkedGuns(),
          new WaveGuns(),
          new StartAlarms(),
          new LineSilences(),
          new LineParts(),
          new LineOutages(),
          new ReaderClocks(),
          new UnknownChips(),
          new TwinChips());

  private static final List<Rule> LATER =
      List.of(new OverdueRunners(), new OddRunners(), new PodiumGate(), new MissingSplits());

  private final ReadTally tally = new ReadTally();
  private final Holders holders = new Holders();
  private final long rest_ns;
  private Snapshot of;
  private int acts = -1;
  private long at_ms;
  private long lookedAt_ns;
  private long laterAt_ns;
  private List<Finding> later = List.of();
  private Found latest;

  /** A queue that looks at most twice a second, unless an official did something. */
  public CrewQueue() {
    this(REST_MS);
  }

  /** A queue that gives an answer again for so long; 0 looks every time. */
  CrewQueue(long rest_ms) {
    this.rest_ns = TimeUnit.MILLISECONDS.toNanos(rest_ms);
  }

  /**
   * What was found in one snapshot at one moment.
   *
   * @param findings most urgent first; none while all is well
   * @param lines the board of lines, in the order of the race file
   */
  public record Found(List<Finding> findings, List<LineBoard> lines) {
    public Found {
      findings = List.copyOf(findings);
      lines = List.copyOf(lines);
    }
  }

  /**
   * What needs a person.
   *
   * @param snapshot the newest of the race
   * @param now_ms what time it is at the race, in milliseconds since 1970
   */
  public Found look(Snapshot snapshot, long now_ms) {
    Results results = snapshot.results();
    return look(
        snapshot, now_ms, () -> Overdues.of(results, Forecasts.of(results), now_ms, Hands.ONE));
  }

  /** The same, where it is known already who is overdue; asked for only when it is looked at. */
  public synchronized Found look(Snapshot snapshot, long now_ms, Supplier<Overdues> overdue) {
    int actsNow = snapshot.results().kit().acts();
    long clock_ns = System.nanoTime();
    boolean decided = latest == null || actsNow != acts;
    boolean moved = of != snapshot || Math.abs(now_ms - at_ms) >= REST_MS;
    if (decided || moved && clock_ns - lookedAt_ns >= rest_ns) {
      boolean all = decided || clock_ns - laterAt_ns >= rest_ns * SELDOM;
      acts = actsNow;
      of = snapshot;
      at_ms = now_ms;
      latest = find(snapshot, now_ms, all, overdue);
      lookedAt_ns = System.nanoTime();
      laterAt_ns = all ? lookedAt_ns : laterAt_ns;
    }
    return latest;
  }

  private Found find(Snapshot snapshot, long now_ms, boolean all, Supplier<Overdues> overdue) {
    tally.follow(snapshot.results());
    holders.follow(snapshot.results(), tally, now_ms);
    Scene scene = new Scene(snapshot, tally, holders, now_ms, overdue);
    if (all) {
      later = foundBy(LATER, scene);
      // Who stands on a podium is told once, with the places.
      later.removeIf(one -> one.id().startsWith("odd:") && onPodium(later, one));
    }
    List<Finding> findings = foundBy(NOW, scene);
    findings.addAll(later);
    findings.removeIf(one -> isRunner(one) && silent(findings, one));
    findings.sort(Comparator.comparing(Finding::urgency));
    return new Found(findings, Boards.of(scene, alarms(scene, findings)));
  }

  private static List<Finding> foundBy(List<Rule> rules, Scene scene) {
    List<Finding> findings = new ArrayList<>();
    rules.forEach(rule -> rule.find(scene, findings::add));
    return findings;
  }

  private static boolean isRunner(Finding one) {
    return one.kind() == Finding.Kind.OVERDUE || one.kind() == Finding.Kind.MISSING;
  }

  /** Whether the line at the point somebody is late at reads nobody anyway. */
  private static boolean silent(List<Finding> findings, Finding late) {
    String silent = "silent" + late.id().substring(late.id().lastIndexOf(':'));
    return findings.stream().anyMatch(one -> one.id().equals(silent));
  }

  private static boolean onPodium(List<Finding> findings, Finding odd) {
    String podium = "podium:" + odd.id().substring("odd:".length());
    return findings.stream().anyMatch(one -> one.id().equals(podium));
  }

  /** The gravest sentence said about each line, by its id. */
  private static Map<String, String> alarms(Scene scene, List<Finding> findings) {
    Map<String, String> alarms = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.kind() == Finding.Kind.LINE && finding.urgency() == Finding.Urgency.NOW) {
        for (Line line : scene.setup.lines()) {
          if (concerns(finding, line, scene)) {
            alarms.putIfAbsent(line.id(), finding.sentence());
          }
        }
      }
    }
    return alarms;
  }

  private static boolean concerns(Finding finding, Line line, Scene scene) {
    String id = finding.id();
    boolean main = line.role() == Line.Role.MAIN;
    return id.startsWith(Words.id("line", line.id()) + ":")
        || main && id.startsWith("start:") && line.points().contains(scene.point(0))
        || main && line.points().stream().anyMatch(p -> id.equals(Words.id("silent", p)));
  }
}
