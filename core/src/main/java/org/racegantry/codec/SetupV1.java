package org.racegantry.codec;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.racegantry.race.Course;
import org.racegantry.race.Filter;
import org.racegantry.race.FilterParser;
import org.racegantry.race.FilterParser.BadFilter;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RankingDef;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/** The race as declared, in format 1. */
final class SetupV1 {
  private SetupV1() {}

  static void write(ByteWriter out, RaceSetup setup) {
    out.text(setup.name());
    out.signed(setup.date().toEpochDay());
    out.text(setup.zone().getId());
    out.text(setup.rules());
    out.signed(setup.course().distance_mm());
    out.signed(setup.course().separation_mm());
    out.signed(setup.course().drop_mm());
    out.list(setup.points(), point -> write(out, point));
    out.list(setup.lines(), line -> write(out, line));
    out.list(setup.waves(), wave -> write(out, wave));
    out.list(setup.races(), race -> write(out, race));
    out.list(setup.rankings(), ranking -> write(out, ranking));
    out.signed(setup.limits().gap_ms());
    out.signed(setup.limits().startWindow_ms());
    out.signed(setup.limits().earlyStart_ms());
  }

  static RaceSetup read(ByteReader in) {
    return new RaceSetup(
        in.text(),
        LocalDate.ofEpochDay(in.signed()),
        zone(in),
        in.text(),
        new Course(in.signed(), in.signed(), in.signed()),
        in.list(() -> point(in)),
        in.list(() -> line(in)),
        in.list(() -> wave(in)),
        in.list(() -> race(in)),
        in.list(() -> ranking(in)),
        new Limits(in.signed(), in.signed(), in.signed()));
  }

  private static ZoneId zone(ByteReader in) {
    String id = in.text();
    ZoneId zone = ZoneId.of(id);
    if (!zone.getId().equals(id)) {
      throw in.bad("the zone " + id + " should be written " + zone.getId());
    }
    return zone;
  }

  private static void write(ByteWriter out, TimingPoint point) {
    out.text(point.id());
    out.signed(point.distance_mm());
    CodesV1.write(out, CodesV1.TAKES, point.take());
  }

  private static TimingPoint point(ByteReader in) {
    return new TimingPoint(in.text(), in.signed(), in.oneOf(CodesV1.TAKES, "way to take reads"));
  }

  private static void write(ByteWriter out, Line line) {
    out.text(line.id());
    out.list(line.points(), out::text);
    out.list(line.readers(), out::text);
    CodesV1.write(out, CodesV1.ROLES, line.role());
    out.signed(line.offset_mm());
  }

  private static Line line(ByteReader in) {
    return new Line(
        in.text(),
        in.list(in::text),
        in.list(in::text),
        in.oneOf(CodesV1.ROLES, "role of a line"),
        in.signed());
  }

  private static void write(ByteWriter out, Wave wave) {
    out.text(wave.id());
    out.varint(wave.planned().toNanoOfDay());
  }

  private static Wave wave(ByteReader in) {
    return new Wave(in.text(), LocalTime.ofNanoOfDay(in.varint()));
  }

  private static void write(ByteWriter out, Race race) {
    out.text(race.id());
    out.text(race.name());
    write(out, race.filter());
    out.list(race.waves(), out::text);
    CodesV1.write(out, CodesV1.BASES, race.basis());
    CodesV1.write(out, CodesV1.TIES, race.ties());
    out.signed(race.fastest_mm_per_s());
    out.signed(race.limit_ms());
  }

  private static Race race(ByteReader in) {
    return new Race(
        in.text(),
        in.text(),
        filter(in),
        in.list(in::text),
        in.oneOf(CodesV1.BASES, "basis"),
        in.oneOf(CodesV1.TIES, "way to place ties"),
        in.signed(),
        in.signed());
  }

  private static void write(ByteWriter out, RankingDef ranking) {
    out.text(ranking.id());
    out.text(ranking.race());
    write(out, ranking.filter());
    out.list(ranking.by(), field -> CodesV1.write(out, CodesV1.FIELDS, field));
    CodesV1.write(out, CodesV1.BASES, ranking.basis());
    CodesV1.write(out, CodesV1.TIES, ranking.ties());
  }

  private static RankingDef ranking(ByteReader in) {
    return new RankingDef(
        in.text(),
        in.text(),
        filter(in),
        in.list(() -> in.oneOf(CodesV1.FIELDS, "field")),
        in.oneOf(CodesV1.BASES, "basis"),
        in.oneOf(CodesV1.TIES, "way to place ties"));
  }

  /** A filter travels as the race file's notation, so it must be one that can be read back. */
  private static void write(ByteWriter out, Filter filter) {
    String notation = filter.notation();
    try {
      if (!FilterParser.parse(notation).equals(filter)) {
        throw new IllegalArgumentException("the filter " + filter + " reads back as another");
      }
    } catch (BadFilter unreadable) {
      throw new IllegalArgumentException("the filter " + filter + " has no notation", unreadable);
    }
    out.text(notation);
  }

  private static Filter filter(ByteReader in) {
    String notation = in.text();
    try {
      Filter filter = FilterParser.parse(notation);
      if (!filter.notation().equals(notation)) {
        throw in.bad("the filter " + notation + " should be written " + filter.notation());
      }
      return filter;
    } catch (BadFilter unreadable) {
      throw in.bad("no filter: " + unreadable.getMessage());
    }
  }
}
