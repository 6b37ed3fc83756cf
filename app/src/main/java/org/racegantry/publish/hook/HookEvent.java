package org.racegantry.publish.hook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.race.Race;

/**
 * One thing that is so now.
 *
 * @param id of this event; the same whenever it is sent again
 * @param subject what it is about: the next event about it takes this one's place
 * @param fields what is so, as the JSON of the event
 * @param value what is so, for comparison
 * @param happened_ms when it happened, in milliseconds since 1970
 * @param onCourse whether that is by the clock of the race, else by the clock of this machine
 * @param corrects what was said before and is corrected, the same for all points of a runner; empty
 *     for what is new
 */
record HookEvent(
    String id,
    String subject,
    Map<String, Object> fields,
    String value,
    long happened_ms,
    boolean onCourse,
    String corrects) {

  /** The fields every event begins with. */
  static Map<String, Object> fields(Hook.What what, Race race) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("what", what.word());
    fields.put("race", race.id());
    return fields;
  }
}
