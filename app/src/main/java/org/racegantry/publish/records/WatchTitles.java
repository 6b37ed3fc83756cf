package org.racegantry.publish.records;

import org.racegantry.records.Watch;

/** What a record somebody is on the way to is called. */
public final class WatchTitles {
  private WatchTitles() {}

  /** {@code Course record, women only}. */
  public static String of(Watch watch) {
    return WatchWords.capital(VerdictWords.title(watch.key()));
  }
}
