package org.racegantry.publish.hook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** What one hook is told about the way from one snapshot to a later one, in course order. */
final class Changes {
  private final Hook hook;
  private final Snapshot after;
  private final Results then;
  private final Results now;
  private final List<HookEvent> events = new ArrayList<>();

  private Changes(Hook hook, Snapshot before, Snapshot after) {
    this.hook = hook;
    this.after = after;
    this.then = before.results();
    this.now = after.results();
  }

  static List<HookEvent> between(Hook hook, Snapshot before, Snapshot after) {
    Changes changes = new Changes(hook, before, after);
    changes.now.setup().races().forEach(changes::state);
    for (int i = 0; i < changes.now.entrants().size(); i++) {
      changes.entrant(i);
    }
    return changes.events;
  }

  /** When an entrant was at a point, and by which gun; a new gun makes a new time of it. */
  private record At(long time_ms, long gun_ms) {}

  private void state(Race race) {
    Map<String, Object> declared = stateAndVersion(now, race);
    boolean known = then.setup().races().stream().anyMatch(old -> old.id().equals(race.id()));
    Map<String, Object> old = known ? stateAndVersion(then, race) : Map.of();
    if (declared.equals(old) || !hook.wants(Hook.What.STATE, race.id())) {
      return;
    }
    Map<String, Object> fields = HookEvent.fields(Hook.What.STATE, race);
    fields.putAll(declared);
    fields.put("replaces", old);
    add("state " + race.id(), fields, declared.toString(), old.toString(), 0, "");
  }

  private static Map<String, Object> stateAndVersion(Results results, Race race) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("state", Hook.word(results.state(race.id())));
    fields.put("version", results.version(race.id()));
    return fields;
  }

  private void entrant(int i) {
    Race race = now.setup().races().get(now.raceOf(i));
    Entrant entrant = now.entrants().get(i);
    int was = then.indexOf(entrant.id());
    PublicFace face = null;
    List<TimingPoint> points = now.setup().points();
    for (int p = 0; p < points.size(); p++) {
      At at = at(now, i, p);
      At old = was < 0 || p >= then.setup().points().size() ? null : at(then, was, p);
      if (!Objects.equals(at, old)) {
        face = face == null ? PublicFace.of(after.people(), entrant) : face;
        passed(race, entrant, face, p, at, old);
      }
    }
    Status status = now.status(i);
    Status before = was < 0 ? Status.NOT_SEEN : then.status(was);
    if (status != before
        && (status.isRuling() || before.isRuling())
        && hook.wants(Hook.What.STATUS, race.id())) {
      Map<String, Object> fields = HookEvent.fields(Hook.What.STATUS, race);
      named(fields, entrant, PublicFace.of(after.people(), entrant));
      fields.put("status", Hook.word(status));
      fields.put("replaces", Map.of("status", Hook.word(before)));
      String subject = "status " + entrant.id();
      add(subject, fields, Hook.word(status), Hook.word(before), 0, subject);
    }
  }

  private static At at(Results results, int entrant, int point) {
    long time_ms = results.seenAt_ms(entrant, point);
    return time_ms == Split.UNKNOWN ? null : new At(time_ms, results.gun_ms(entrant));
  }

  private void passed(Race race, Entrant entrant, PublicFace face, int p, At at, At old) {
    boolean finish = p == now.setup().points().size() - 1;
    Hook.What what = finish ? Hook.What.FINISH : Hook.What.SPLIT;
    if (!hook.wants(what, race.id()) || !finish && !face.isFollowed()) {
      return;
    }
    Map<String, Object> fields = HookEvent.fields(what, race);
    named(fields, entrant, face);
    fields.put("point", now.setup().points().get(p).id());
    times(fields, at);
    String subject = what.word() + " " + entrant.id() + " " + fields.get("point");
    if (old != null) {
      Map<String, Object> replaced = new LinkedHashMap<>();
      times(replaced, old);
      fields.put("replaces", replaced);
    }
    long happened_ms = at == null || old != null ? 0 : at.time_ms();
    String corrects = old == null ? "" : "passings " + entrant.id();
    String before = old == null ? "" : old.toString();
    add(subject, fields, String.valueOf(at), before, happened_ms, corrects);
  }

  private void times(Map<String, Object> fields, At at) {
    boolean there = at != null;
    fields.put("time", there ? RaceClock.iso(at.time_ms(), now.setup().zone()) : null);
    fields.put("gun_ms", there ? at.time_ms() - at.gun_ms() : null);
  }

  private static void named(Map<String, Object> fields, Entrant entrant, PublicFace face) {
    fields.put("bib", entrant.bib().toString());
    fields.put("name", face.name());
  }

  /** An event; {@code happened_ms} 0 where it happened as the last entry was recorded. */
  private void add(
      String subject,
      Map<String, Object> fields,
      String value,
      String old,
      long happened_ms,
      String corrects) {
    // What was said first is the same however often it is worked out; a correction is of its entry.
    String entry = old.isEmpty() ? "" : Long.toString(after.seq());
    String race = now.setup().name() + " " + now.setup().date();
    String id = hash(String.join("|", race, subject, value, old, entry));
    boolean onCourse = happened_ms != 0;
    long at_ms = onCourse ? happened_ms : after.recordedAt_ms();
    String so = value + " after " + old;
    events.add(new HookEvent(id, subject, fields, so, at_ms, onCourse, corrects));
  }

  private static String hash(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }
}
