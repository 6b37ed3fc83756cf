package org.racegantry.publish.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.RecordMark;
import org.racegantry.records.Watch;
import org.racegantry.scoring.OfficialTime;

/** Records still open, for programs; the names are a contract, what is new comes last. */
public final class WatchesJson {
  private WatchesJson() {}

  /** What is watched, without whoever may not be followed on the course: steps say where one is. */
  public static List<Map<String, Object>> watches(Snapshot snapshot) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Watch watch : snapshot.verdicts().watches()) {
      Entrant entrant = snapshot.results().entrants().get(watch.position());
      PublicFace face = PublicFace.of(snapshot.people(), entrant);
      if (face.isFollowed()) {
        all.add(watch(watch, entrant, face));
      }
    }
    return List.copyOf(all);
  }

  private static Map<String, Object> watch(Watch watch, Entrant entrant, PublicFace face) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("race", PlainText.whole(watch.race().id()));
    fields.put("scope", watch.key().scope().code());
    fields.put("category", watch.key().category().code());
    fields.put("where", PlainText.whole(watch.key().where()));
    fields.put("event", watch.key().event().name());
    fields.put("sex", watch.key().sex());
    fields.put("bib", PlainText.whole(entrant.bib().text()));
    fields.put("name", face.name());
    fields.put("nation", PlainText.whole(entrant.nation()));
    fields.put("mark", Elapsed.hms(watch.toBeat().mark_s()));
    RecordMark holder = watch.toBeat().line();
    fields.put("mark_athlete", PlainText.whole(holder.athlete()));
    fields.put("mark_date", PlainText.whole(holder.date()));
    fields.putAll(step(watch.now()));
    fields.put("steps", watch.steps().stream().map(WatchesJson::step).toList());
    return fields;
  }

  private static Map<String, Object> step(Watch.Step step) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("point", PlainText.whole(step.point().id()));
    fields.put("elapsed", Elapsed.hms(OfficialTime.seconds(step.elapsed_ms())));
    fields.put("projected", Elapsed.hms(step.projected_s()));
    fields.put("behind_s", step.behind_s());
    OptionalLong split = step.behindSplit_s();
    fields.put("behind_split_s", split.isPresent() ? split.getAsLong() : null);
    fields.put("pace", step.pace().code());
    return fields;
  }
}
