package org.racegantry.publish.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.live.People;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.search.LiveNames;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.scoring.Result;

/** Entrants found by name, bib or club, the likeliest first. */
final class FoundEntrants {
  private static final int MOST = 30;

  private final LiveNames names;

  FoundEntrants(LiveNames names) {
    this.names = names;
  }

  byte[] by(SnapshotView view, Map<String, String> asked) {
    String query = asked.getOrDefault("q", "");
    List<Integer> positions = names.now().find(query, MOST + 1);
    Map<String, Object> fields = new LinkedHashMap<>(Moment.of(view));
    fields.put("query", PlainText.whole(query));
    fields.put("more", positions.size() > MOST);
    fields.put("entrants", positions.stream().limit(MOST).map(i -> fields(view, i)).toList());
    return Json.bytes(fields);
  }

  private static Map<String, Object> fields(SnapshotView view, int position) {
    Result result = view.results().result(position);
    Entrant entrant = result.entrant();
    People people = view.snapshot().people();
    PublicFace face = PublicFace.of(people, entrant);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("bib", PlainText.whole(entrant.bib().text()));
    fields.put("family_name", PlainText.whole(face.person().familyName()));
    fields.put("given_name", PlainText.whole(face.person().givenName()));
    fields.put("nation", PlainText.whole(entrant.nation()));
    fields.put("club", PlainText.whole(face.club()));
    fields.put("race", result.race().id());
    fields.put("status", result.status().name());
    fields.put("address", "/r/" + entrant.bib().text());
    return fields;
  }
}
