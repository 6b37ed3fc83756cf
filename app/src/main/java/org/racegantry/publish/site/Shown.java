package org.racegantry.publish.site;

/** What templates need beyond plain values. */
public final class Shown {
  private Shown() {}

  /** A count with thin spaces between the thousands. */
  public static String count(long n) {
    return Figures.count(n);
  }
}
