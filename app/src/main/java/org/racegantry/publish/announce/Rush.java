package org.racegantry.publish.announce;

import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.BadRequest;

/**
 * Whom of those who come a page lists: everybody in order, or, where more come than anybody can
 * read out, those worth a word.
 *
 * @param listed those who come in time, the first first
 * @param all how many come at all
 * @param within the minutes looked ahead, or 0 without an end
 * @param notable whether only those worth a word are to be listed
 */
record Rush(List<Approaching.Coming> listed, int all, int within, boolean notable) {
  private static final long MINUTE_MS = 60_000;

  /** Nobody reads out more than this in three minutes. */
  private static final int MANY = 36;

  private static final int SOON = 3;

  /** So far ahead are those looked for who are worth a word. */
  private static final int USUAL = 5;

  static Rush of(List<Approaching.Coming> all, Map<String, String> asked, long now_ms) {
    String who = asked.getOrDefault("who", "");
    if (!List.of("", "all", "notable").contains(who)) {
      throw new BadRequest(400, "who is all or notable, not “" + who + "”");
    }
    String minutes = asked.getOrDefault("within", "");
    if (!minutes.matches("|[1-9][0-9]{0,2}")) {
      throw new BadRequest(400, "within is minutes from 1 to 999, not “" + minutes + "”");
    }
    boolean many = until(all, now_ms + SOON * MINUTE_MS).size() > MANY;
    boolean notable = who.isEmpty() ? many : who.equals("notable");
    int within = !minutes.isEmpty() ? Integer.parseInt(minutes) : notable ? USUAL : 0;
    List<Approaching.Coming> listed = within == 0 ? all : until(all, now_ms + within * MINUTE_MS);
    return new Rush(List.copyOf(listed), all.size(), within, notable);
  }

  private static List<Approaching.Coming> until(List<Approaching.Coming> all, long until_ms) {
    int n = 0;
    while (n < all.size() && all.get(n).about_ms() <= until_ms) {
      n++;
    }
    return all.subList(0, n);
  }
}
