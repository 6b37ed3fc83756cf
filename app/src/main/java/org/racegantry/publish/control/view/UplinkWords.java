package org.racegantry.publish.control.view;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.control.Devices.Uplink;
import org.racegantry.publish.site.Figures;
import tools.jackson.databind.json.JsonMapper;

/** The way to Kafka in words, and for machines. */
public final class UplinkWords {
  private static final JsonMapper MAPPER = new JsonMapper();

  private UplinkWords() {}

  /** One line: where to, how it goes, how much is there and how much is not. */
  public static String line(Uplink uplink, ZoneId zone) {
    String sent = uplink.sent() == 0 ? "" : "; " + entries(uplink.sent()) + " sent";
    String ack =
        uplink.lastAck_ms() < 0
            ? ""
            : "; last answer " + RaceClock.seconds(uplink.lastAck_ms(), zone);
    return "uplink " + uplink.to() + ": " + state(uplink, zone) + sent + ack;
  }

  /** How it is, and what that means for whoever reads it. */
  public static String state(Uplink uplink, ZoneId zone) {
    return switch (uplink.way()) {
      case OPENING -> "asking what is there already";
      case LEVEL -> "all " + entries(uplink.arrived()) + " are there";
      case SENDING -> entries(uplink.waiting()) + " to go";
      case CUT -> cut(uplink, zone);
      case STOPPED -> "stopped: " + uplink.why();
    };
  }

  private static String cut(Uplink uplink, ZoneId zone) {
    String since =
        uplink.asked_ms() < 0 ? "" : " since " + RaceClock.seconds(uplink.asked_ms(), zone);
    String why = uplink.why().isEmpty() ? "" : " (" + uplink.why() + ")";
    String wait = entries(uplink.waiting()) + (uplink.waiting() == 1 ? " waits" : " wait");
    return "no answer" + since + "; " + wait + " here, nothing is lost" + why;
  }

  /** So many entries. */
  public static String entries(long count) {
    return count == 1 ? "1 entry" : Figures.count(count) + " entries";
  }

  /** The fields of docs/scale.md as one JSON object. */
  public static String json(Uplink uplink) {
    return MAPPER.writeValueAsString(fields(uplink));
  }

  static Map<String, Object> fields(Uplink uplink) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("to", uplink.to());
    fields.put("state", uplink.way().name().toLowerCase(Locale.ROOT));
    fields.put("arrived", uplink.arrived());
    fields.put("waiting", uplink.waiting());
    fields.put("sent", uplink.sent());
    fields.put("last_ack_ms", uplink.lastAck_ms() < 0 ? null : uplink.lastAck_ms());
    fields.put("asked_ms", uplink.asked_ms() < 0 ? null : uplink.asked_ms());
    fields.put("why", uplink.why());
    return fields;
  }
}
