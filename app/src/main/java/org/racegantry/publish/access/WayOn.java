package org.racegantry.publish.access;

import java.util.regex.Pattern;

/** Where somebody goes after coming in: on this site, wherever a link to the door wanted. */
final class WayOn {
  /** A path of plain signs; no second slash, which would lead to another host. */
  private static final Pattern OWN = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9_/.=?&%+,:-]*)?");

  private static final int LONGEST = 300;

  private WayOn() {}

  /** The address asked for where it is one of this site, else empty for the usual one. */
  static String of(String asked) {
    boolean own = asked.length() <= LONGEST && OWN.matcher(asked).matches();
    return own && !asked.equals("/") ? asked : "";
  }

  /** Where a role usually goes. */
  static String usual(Role role) {
    return role == Role.ANNOUNCER ? "/announce" : "/control";
  }
}
