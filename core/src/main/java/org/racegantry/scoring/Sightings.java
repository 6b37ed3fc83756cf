package org.racegantry.scoring;

import org.racegantry.race.Change;
import org.racegantry.race.Status;

/**
 * Who was where and when, in columns: for whoever looks at everybody at once. Entrants are
 * positions in {@link Results#entrants()}, points, races and waves positions in the setup.
 * Immutable; times are milliseconds since 1970.
 */
public final class Sightings {
  /** Stands where somebody was neither read nor stated. */
  public static final long NONE = Table.NONE;

  private final Field field;
  private final Table table;
  private final Guns guns;
  private final Status[] statuses;
  private final Decisions decisions;

  Sightings(Field field, Table table, Guns guns, Status[] statuses, Decisions decisions) {
    this.field = field;
    this.table = table;
    this.guns = guns;
    this.statuses = statuses;
    this.decisions = decisions;
  }

  /** How many entrants there are. */
  public int entrants() {
    return field.byPosition.size();
  }

  /** How many points the course has. */
  public int points() {
    return table.points;
  }

  /** When the entrant was read or stated at the point, or {@link #NONE}; never an estimate. */
  public long time_ms(int entrant, int point) {
    return table.time_ms(field.row(entrant), point);
  }

  /** Whether there is a time of the entrant at the point that is no estimate. */
  public boolean seen(int entrant, int point) {
    return table.seen(field.row(entrant), point);
  }

  /** What the time rests on: MAIN, BACKUP or OFFICIAL; only where there is one. */
  public Split.Source source(int entrant, int point) {
    return switch (table.source(field.row(entrant), point)) {
      case Table.MAIN -> Split.Source.MAIN;
      case Table.BACKUP -> Split.Source.BACKUP;
      default -> Split.Source.OFFICIAL;
    };
  }

  /** The last point of the course with a time, or -1. */
  public int lastSeen(int entrant) {
    return table.lastSeen(field.row(entrant));
  }

  /** Where the entrant stands. */
  public Status status(int entrant) {
    return statuses[field.row(entrant)];
  }

  /** Whether an official ruled DNS, DNF, DQ or NP, so that no read can bring a place. */
  public boolean ruledOut(int entrant) {
    Change.StatusSet ruling = decisions.ruling(field.byPosition.get(entrant).id());
    return ruling != null && ruling.status().isRuling();
  }

  /** The position of the entrant's race. */
  public int race(int entrant) {
    return field.raceIndex(field.row(entrant));
  }

  /** The position of the entrant's wave. */
  public int wave(int entrant) {
    return field.waveIndex(field.row(entrant));
  }

  /** The gun of the wave at this position; the planned start while none is a fact. */
  public long gun_ms(int wave) {
    return guns.gun_ms(wave);
  }

  /** Whether that gun is only the planned start. */
  public boolean gunPlanned(int wave) {
    return guns.isPlanned(wave);
  }

  /** How many reads of the entrant's chips met a fate. */
  public int reads(int entrant, Fate fate) {
    return table.count(field.row(entrant), fate);
  }
}
