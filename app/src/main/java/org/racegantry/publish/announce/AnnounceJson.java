package org.racegantry.publish.announce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.records.WatchLine;
import org.racegantry.publish.site.PageFrame;
import tools.jackson.databind.json.JsonMapper;

/** The announcer's page for machines. */
final class AnnounceJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private AnnounceJson() {}

  /** The JSON of a page as of a moment. */
  static byte[] of(PageFrame.Moment moment, AnnouncePage page) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", moment.seq());
    all.put("recorded_ms", moment.recorded_ms());
    all.put("course_ms", moment.course_ms());
    all.put("at", page.at());
    all.put("on_the_way", page.onTheWay());
    all.put("page", page.page());
    all.put("more", page.more());
    all.put("arrivals", page.arrivals().stream().map(AnnounceJson::arrival).toList());
    all.put("podiums", page.podiums().stream().map(AnnounceJson::podium).toList());
    all.put("milestones", page.milestones());
    List<Map<String, Object>> records = new ArrayList<>();
    for (AnnouncePage.RecordCard card : page.records()) {
      card.lines().forEach(line -> records.add(record(card, line)));
    }
    all.put("records", records);
    all.put("notable", page.rush() > 0);
    all.put("within_min", page.within());
    all.put("within", page.inWindow());
    return MAPPER.writeValueAsBytes(all);
  }

  private static Map<String, Object> record(
      AnnouncePage.RecordCard card, AnnouncePage.RecordLine one) {
    WatchLine line = one.news();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("race", card.race());
    fields.put("record", line.title());
    fields.put("news", line.toneWord());
    fields.put("state", line.state());
    fields.put("name", line.who());
    fields.put("sentence", line.sentence());
    fields.put("aloud", line.aloud());
    fields.put("odds", one.odds());
    return fields;
  }

  private static Map<String, Object> arrival(Arrival one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("bib", one.bib());
    fields.put("name", one.name());
    fields.put("nation", one.nation());
    fields.put("club", one.club());
    fields.put("town", one.town());
    fields.put("group", one.group());
    fields.put("race", one.race());
    fields.put("about_ms", one.about_ms());
    fields.put("about", one.clock());
    fields.put("about_time", one.time());
    fields.put("seen", one.seen());
    fields.put("worth", one.worth());
    fields.put("notes", one.notes());
    fields.put("about_low80_ms", one.low_ms());
    fields.put("about_high80_ms", one.high_ms());
    fields.put("certainty", one.certainty());
    return fields;
  }

  private static Map<String, Object> podium(AnnouncePage.PodiumCard card) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("race", card.race());
    fields.put("state", card.state());
    fields.put("sentence", card.sentence());
    fields.put("safe", card.places().stream().filter(AnnouncePage.Place::safe).count());
    fields.put("places", card.places().stream().map(AnnounceJson::place).toList());
    fields.put("unaccounted", List.copyOf(card.unaccounted()));
    fields.put("odds", card.odds());
    return fields;
  }

  private static Map<String, Object> place(AnnouncePage.Place place) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("place", place.place());
    fields.put("bib", place.bib());
    fields.put("name", place.name());
    fields.put("nation", place.nation());
    fields.put("time", place.time());
    fields.put("safe", place.safe());
    return fields;
  }
}
