package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.live.Snapshot;
import org.racegantry.race.Line;

/**
 * What of a running race needs a person, and how its lines do. One of these follows one race; it
 * counts each batch of reads once and remembers what it found for a snapshot, so everybody who asks
 * within a second is given the same. Safe for all threads; the caller's thread does the work.
 */
public final class CrewQueue {
  private static final long FRESH_MS = 1_000;

  /** In the order a crew wants them where the urgency is the same. */
  private static final List<Rule> RULES =
      List.of(
          new WaveGuns(),
          new StartAlarms(),
          new LineSilences(),
          new LineOutages(),
          new ReaderClocks(),
          new UnknownChips(),
          new OverdueRunners(),
          new MissingSplits());

  private final ReadTally tally = new ReadTally();
  private final Holders holders = new Holders();
  private Snapshot of;
  private long at_ms;
  private Found latest;

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
  public synchronized Found look(Snapshot snapshot, long now_ms) {
    boolean stale = Math.abs(now_ms - at_ms) >= FRESH_MS;
    if (of != snapshot || stale) {
      latest = find(snapshot, now_ms);
      of = snapshot;
      at_ms = now_ms;
    }
    return latest;
  }

  private Found find(Snapshot snapshot, long now_ms) {
    tally.follow(snapshot.results());
    holders.follow(snapshot.results(), tally, now_ms);
    Scene scene = new Scene(snapshot, tally, holders, now_ms);
    List<Finding> findings = new ArrayList<>();
    RULES.forEach(rule -> rule.find(scene, findings::add));
    findings.sort(Comparator.comparing(Finding::urgency));
    return new Found(findings, Boards.of(scene, alarms(scene, findings)));
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
