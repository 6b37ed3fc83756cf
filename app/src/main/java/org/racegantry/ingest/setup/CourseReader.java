package org.racegantry.ingest.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.racegantry.race.Course;
import org.racegantry.race.Line;
import org.racegantry.race.TimingPoint;

/** Reads {@code [course]}, {@code [[points]]} and {@code [[lines]]}. */
final class CourseReader {
  private final Section file;
  private final Ids pointIds = new Ids("point");
  private final Ids lineIds = new Ids("line");

  CourseReader(Section file) {
    this.file = file;
  }

  /** The course, or null where its length is not known. */
  Course course() {
    Section course = file.section("course").orElse(null);
    if (course == null) {
      file.error(file.here(), "has no [course]", "add [course] and under it distance_m = 42195");
      return null;
    }
    course.required("distance_m", Object.class, "42195");
    OptionalLong distance_mm = Amounts.metres_mm(course, "distance_m", false);
    long separation_mm = Amounts.metres_mm(course, "separation_m", false).orElse(Course.UNKNOWN);
    long drop_mm = Amounts.metres_mm(course, "drop_m", true).orElse(Course.UNKNOWN);
    course.close();
    if (distance_mm.isPresent() && distance_mm.getAsLong() == 0) {
      course.error("distance_m", "is no distance to race over", "write metres, such as 42195");
    }
    return distance_mm.isEmpty()
        ? null
        : new Course(distance_mm.getAsLong(), separation_mm, drop_mm);
  }

  /** The points in course order. */
  List<TimingPoint> points(Course course) {
    List<TimingPoint> points = new ArrayList<>();
    List<Section> sections = file.sections("points");
    long last_mm = -1;
    for (Section section : sections) {
      String id = pointIds.declare(section).orElse("");
      section.required("metres", Object.class, "5000");
      OptionalLong metres = Amounts.metres_mm(section, "metres", false);
      boolean first = section == sections.getFirst();
      TimingPoint.Take usual = first ? TimingPoint.Take.LAST : TimingPoint.Take.FIRST;
      TimingPoint.Take take = Choice.of(section, "take", TimingPoint.Take.class, usual);
      section.close();
      if (metres.isPresent()) {
        checkPlace(section, metres.getAsLong(), last_mm, first);
        last_mm = Math.max(last_mm, metres.getAsLong());
        points.add(new TimingPoint(id, metres.getAsLong(), take));
      }
    }
    if (sections.size() < 2) {
      file.error(
          file.here(),
          "has fewer than two [[points]]",
          "add one for the start (metres = 0) and one for the finish, in course order");
    } else if (course != null && last_mm >= 0 && last_mm != course.distance_mm()) {
      sections
          .getLast()
          .warning(
              sections.getLast().place("metres"),
              "is not the distance_m of the course",
              "the last point is the finish; give both the same length if it is");
    }
    return points;
  }

  private void checkPlace(Section section, long metres_mm, long last_mm, boolean first) {
    if (first && metres_mm != 0) {
      section.error("metres", "is not where the race starts", "let the first point be at 0");
    } else if (!first && metres_mm <= last_mm) {
      section.error(
          "metres", "does not lie behind the point before", "list the points in course order");
    }
  }

  /** The lines; call after {@link #points}, whose ids they name. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Map<String, String> lineOfReader = new LinkedHashMap<>();
    Set<String> served = new LinkedHashSet<>();
    for (Section section : file.sections("lines")) {
      String id = lineIds.declare(section).orElse("");
      List<String> points = named(section);
      List<String> readers = readers(section, id, lineOfReader);
      Line.Role role = Choice.of(section, "role", Line.Role.class, Line.Role.MAIN);
      long offset_mm = Amounts.metres_mm(section, "offset_m", true).orElse(0);
      section.close();
      served.addAll(points);
      lines.add(new Line(id, points, readers, role, offset_mm));
    }
    for (String point : pointIds.all()) {
      if (!served.contains(point)) {
        file.warning(
            pointIds.declaredAt(point),
            "is on no line, so nobody can be read there",
            "add a [[lines]] with points = [\"" + point + "\"] if there is a mat");
      }
    }
    return lines;
  }

  /** The ids of the points, for the papers that name them. */
  Ids pointIds() {
    return pointIds;
  }

  private List<String> named(Section section) {
    List<String> points = new ArrayList<>();
    section.required("points", Object.class, "[\"FINISH\"]");
    for (Section.Place named : section.texts("points")) {
      if (points.contains(named.value())) {
        section.error(named, "is named twice", "name each point once");
      } else if (pointIds.check(section, named)) {
        points.add(named.value());
      }
    }
    return points;
  }

  private List<String> readers(Section section, String line, Map<String, String> lineOfReader) {
    List<String> readers = new ArrayList<>();
    section.required("readers", Object.class, "[\"F1\"]");
    for (Section.Place named : section.texts("readers")) {
      String other = lineOfReader.putIfAbsent(named.value(), line);
      if (named.value().isBlank()) {
        section.error(named, "is no reader", "write the reader's id, such as \"F1\"");
      } else if (other != null) {
        section.error(
            named,
            "is on line \"" + other + "\" already",
            "leave each reader on one line; one line may serve several points");
      } else {
        readers.add(named.value());
      }
    }
    return readers;
  }
}
