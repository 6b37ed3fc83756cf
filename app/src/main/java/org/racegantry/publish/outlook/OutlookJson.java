package org.racegantry.publish.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.forecast.stake.PodiumOdds;
import org.racegantry.forecast.stake.Rival;
import org.racegantry.forecast.stake.Target;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import tools.jackson.databind.json.JsonMapper;

/** What is at stake for programs. */
final class OutlookJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final SnapshotView view;

  OutlookJson(SnapshotView view) {
    this.view = view;
  }

  byte[] of(Stakes stakes) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", view.snapshot().seq());
    all.put("race", stakes.race().id());
    all.put("course_ms", stakes.now_ms());
    all.put("estimate", true);
    all.put("podiums", stakes.podiums().stream().map(this::podium).toList());
    all.put("targets", stakes.targets().stream().map(this::target).toList());
    List<Map<String, Object>> records = new ArrayList<>();
    for (Stakes.Mark mark : stakes.records()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("scope", mark.watch().key().scope().code());
      fields.put("category", mark.watch().key().category().code());
      fields.put("bib", bib(mark.watch().position(), false));
      fields.put("mark_s", mark.watch().toBeat().mark_s());
      fields.put("chance", mark.chance().isPresent() ? mark.chance().getAsDouble() : null);
      records.add(fields);
    }
    all.put("records", records);
    return MAPPER.writeValueAsBytes(all);
  }

  private Map<String, Object> podium(PodiumOdds odds) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("ranking", odds.ranking());
    fields.put("group", odds.group());
    fields.put("places", odds.places());
    fields.put("holders", odds.holders().stream().map(e -> bib(e, true)).toList());
    fields.put("safe", odds.isKnown() ? odds.safe() : null);
    fields.put("on_the_way", odds.out());
    fields.put("not_started", odds.waiting());
    fields.put("rivals", rivals(odds.rivals()));
    return fields;
  }

  private Map<String, Object> target(Target target) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("under_s", target.under_s());
    fields.put("in", target.in());
    fields.put("few", target.few());
    fields.put("expected", target.expected());
    fields.put("many", target.many());
    fields.put("on_the_edge", target.onTheEdge());
    fields.put("edge", rivals(target.edge()));
    return fields;
  }

  private List<Map<String, Object>> rivals(List<Rival> rivals) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Rival rival : rivals) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("bib", bib(rival.entrant(), false));
      fields.put("chance", rival.chance());
      list.add(fields);
    }
    return list;
  }

  /** The bib; empty on the way for who is not followed there. */
  private String bib(int entrant, boolean in) {
    Entrant who = view.results().entrants().get(entrant);
    boolean shown = in || PublicFace.of(view.snapshot().people(), who).isFollowed();
    return shown ? who.bib().text() : "";
  }
}
