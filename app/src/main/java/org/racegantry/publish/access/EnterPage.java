package org.racegantry.publish.access;

import java.util.List;

/**
 * What the page at the door shows.
 *
 * @param fault what was wrong with the last try, or empty
 * @param to where to go after coming in; an address of this site
 * @param name typed so far
 * @param code a one-time code that is good, or empty where none was given yet
 * @param offered whose code it is; empty where a name is to be chosen
 * @param role what the code gives, or null where a role is to be chosen
 * @param shortest how short a passphrase may be
 */
public record EnterPage(
    String fault, String to, String name, String code, String offered, Role role, int shortest) {
  /** The roles the first person chooses from: whoever sets the race up can invite others. */
  public List<Role> firstRoles() {
    return List.of(Role.REFEREE, Role.CREW);
  }
}
