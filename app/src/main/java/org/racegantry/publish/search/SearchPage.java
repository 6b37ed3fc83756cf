package org.racegantry.publish.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param query as typed
 * @param hits in order
 * @param more whether there are more than these
 */
public record SearchPage(String query, List<Hit> hits, boolean more) {
  /**
   * One entrant found, and where he or she stands.
   *
   * @param race name of the race
   * @param club as entered, or empty
   * @param standing place and time at the finish, the last split, or a word for who is out
   */
  public record Hit(
      String bib, String name, String nation, String race, String club, String standing) {}
}
