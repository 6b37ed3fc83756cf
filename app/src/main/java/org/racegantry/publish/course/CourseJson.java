package org.racegantry.publish.course;

import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.publish.site.SnapshotView;
import tools.jackson.databind.json.JsonMapper;

/** The course strip for programs; every position on it is an estimate and says so. */
final class CourseJson {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String METHOD = "forecast";

  private CourseJson() {}

  static byte[] of(SnapshotView view, Course course) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("race", course.race());
    all.put("seq", view.snapshot().seq());
    all.put("course_ms", course.now_ms());
    all.put("length_mm", course.length_mm());
    all.put("estimate", true);
    all.put("method", METHOD);
    all.put("groups", course.dots().stream().map(CourseJson::group).toList());
    all.put("kilometres", course.bars().stream().map(CourseJson::kilometre).toList());
    all.put("sentence", course.sentence());
    all.put("awaited", course.awaited());
    return MAPPER.writeValueAsBytes(all);
  }

  private static Map<String, Object> group(Course.Dot dot) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", dot.name());
    fields.put("runners", dot.count());
    fields.put("estimate", true);
    fields.put("at_mm", dot.at_mm());
    fields.put("next_point_mm", dot.until_mm());
    fields.put("speed_mm_per_s", dot.speed_mm_per_s());
    fields.put("overdue", dot.overdue());
    fields.put("low80_mm", dot.low_mm());
    fields.put("high80_mm", dot.high_mm());
    return fields;
  }

  private static Map<String, Object> kilometre(Course.Bar bar) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("km", bar.km());
    fields.put("runners", bar.count());
    fields.put("estimate", true);
    return fields;
  }
}
