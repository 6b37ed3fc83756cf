package org.racegantry.publish.access;

import java.util.List;

/**
 * What the page of people shows.
 *
 * @param session who looks
 * @param invites whether that person may invite and remove
 * @param known everybody, where that person may see them
 * @param fault what was wrong with what was asked, or empty
 * @param done what was done, or empty
 * @param code a new code to hand on, or empty
 * @param link the same as a link, or empty
 * @param shortest how short a passphrase may be
 */
public record PeoplePage(
    Session session,
    boolean invites,
    List<Row> known,
    String fault,
    String done,
    String code,
    String link,
    int shortest) {

  /** Whether that person may look at the console. */
  public boolean looks() {
    return session.role() != Role.ANNOUNCER;
  }

  /** The roles somebody can be invited with. */
  public List<Role> roles() {
    return List.of(Role.CREW, Role.REFEREE, Role.ANNOUNCER, Role.VIEWER);
  }

  /** Somebody, in words. */
  public record Row(String name, String role, String state, boolean self) {}
}
