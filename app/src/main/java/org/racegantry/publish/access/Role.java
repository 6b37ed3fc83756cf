package org.racegantry.publish.access;

/** What somebody behind the doors may do; public pages need none of these. */
public enum Role {
  /** Looks at the console and changes nothing. */
  VIEWER,
  /** The announcer's page with its notes. */
  ANNOUNCER,
  /** Everything a crew may, and disqualifies and declares results official. */
  REFEREE,
  /** Guns, times, chips, clocks, entries, DNS and DNF, judged order, provisional results. */
  CREW
}
