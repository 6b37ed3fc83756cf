package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.RaceSetup;

/** What is doubtful about a result, read off its splits. A doubt never takes a place away. */
final class ResultNotices {
  private static final int MATS_IN_A_ROW = 2;

  private final RaceSetup setup;

  ResultNotices(RaceSetup setup) {
    this.setup = setup;
  }

  /** No gun was recorded for the wave; times count from the planned start. */
  record GunPlanned() implements Notice {
    @Override
    public String code() {
      return "GUN_PLANNED";
    }

    @Override
    public Severity severity() {
      return Severity.DECIDE;
    }

    @Override
    public String sentence() {
      return "No gun is recorded for the wave; times count from the planned start. Record it.";
    }
  }

  /** The start was not read; the net time counts from the gun. */
  record StartMissing() implements Notice {
    @Override
    public String code() {
      return "START_MISSING";
    }

    @Override
    public Severity severity() {
      return Severity.LOOK;
    }

    @Override
    public String sentence() {
      return "The start was not read; the net time counts from the gun.";
    }
  }

  /** A backup line gave the time of a point. */
  record BackupUsed(String point) implements Notice {
    @Override
    public String code() {
      return "BACKUP_USED";
    }

    @Override
    public Severity severity() {
      return Severity.ROUTINE;
    }

    @Override
    public String sentence() {
      return "The time at " + point + " comes from the backup line.";
    }
  }

  /** An official stated the time of a point. */
  record OfficialTimeUsed(String point) implements Notice {
    @Override
    public String code() {
      return "OFFICIAL_TIME_USED";
    }

    @Override
    public Severity severity() {
      return Severity.ROUTINE;
    }

    @Override
    public String sentence() {
      return "The time at " + point + " was stated by an official.";
    }
  }

  /** A point was not read; its time is an estimate and ranks nowhere. */
  record PointMissed(String point) implements Notice {
    @Override
    public String code() {
      return "POINT_MISSED";
    }

    @Override
    public Severity severity() {
      return Severity.ROUTINE;
    }

    @Override
    public String sentence() {
      return "Not read at " + point + "; the time shown there is an estimate and does not rank.";
    }
  }

  /** Several points in a row were not read: a weak chip, a dead mat, or a way cut short. */
  record PointsMissedInARow(String first, String last) implements Notice {
    @Override
    public String code() {
      return "POINTS_MISSED_IN_A_ROW";
    }

    @Override
    public Severity severity() {
      return Severity.DECIDE;
    }

    @Override
    public String sentence() {
      return "Not read from "
          + first
          + " to "
          + last
          + ": look whether those mats missed others too before anything is decided.";
    }
  }

  /** The notices of a result with these splits. */
  List<Notice> of(List<Split> splits, boolean gunPlanned) {
    List<Notice> notices = new ArrayList<>();
    if (gunPlanned) {
      notices.add(new GunPlanned());
    }
    int missed = 0;
    for (int i = 0; i < splits.size(); i++) {
      String point = splits.get(i).point().id();
      switch (splits.get(i).source()) {
        case MAIN -> {}
        case BACKUP -> notices.add(new BackupUsed(point));
        case OFFICIAL -> notices.add(new OfficialTimeUsed(point));
        case GUN -> notices.add(new StartMissing());
        case ESTIMATE -> notices.add(new PointMissed(point));
      }
      if (splits.get(i).source() == Split.Source.ESTIMATE) {
        missed++;
      } else {
        inARow(i, missed, notices);
        missed = 0;
      }
    }
    return notices;
  }

  private void inARow(int next, int missed, List<Notice> notices) {
    if (missed >= MATS_IN_A_ROW) {
      notices.add(
          new PointsMissedInARow(
              setup.points().get(next - missed).id(), setup.points().get(next - 1).id()));
    }
  }
}
