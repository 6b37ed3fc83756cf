package org.racegantry.story.tell.word;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.racegantry.race.TimingPoint;
import org.racegantry.story.Where;
import org.racegantry.story.tell.Ground;
import org.racegantry.story.tell.Ground.Unit;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.phrase.Phrases;

/** Says times, gaps, places, counts and distances. */
final class Measures {
  private final Phrases phrases;
  private final Notation notation;
  private final boolean miles;
  private final BiConsumer<Value.Clause, Out> speaker;

  Measures(Phrases phrases, Habit habit, BiConsumer<Value.Clause, Out> speaker) {
    this.phrases = phrases;
    this.notation = new Notation(phrases);
    this.miles = habit.units() == Habit.Units.MILES;
    this.speaker = speaker;
  }

  void say(Value value, String form, Out out) {
    switch (value) {
      case Value.Text text -> text(text, out);
      case Value.Time time ->
          out.fact(
              notation.time(time.seconds(), form),
              Facts.time(time.name(), time.who(), time.point(), time.seconds(), Unit.TIME_S));
      case Value.Gap gap -> gap(gap, form, out);
      case Value.Place place -> place(place, form, out);
      case Value.Count count -> count(count, form, out);
      case Value.Age age ->
          out.fact(
              String.valueOf(age.years()),
              new Ground(
                  "age",
                  List.of(age.who()),
                  "",
                  age.years(),
                  Unit.AGE,
                  String.valueOf(age.years())));
      case Value.Year year ->
          out.fact(String.valueOf(year.year()), Facts.number("year", year.year(), Unit.YEAR));
      case Value.Point point -> point(point, form, out);
      case Value.Stretch stretch -> stretch(stretch, form, out);
      case Value.Length length -> length(length, out);
      case Value.Pace pace -> pace(pace, out);
      default -> throw new IllegalArgumentException("cannot be said: " + value);
    }
  }

  private static void text(Value.Text text, Out out) {
    if (text.name().isEmpty()) {
      out.words(text.text());
    } else {
      out.fact(text.text(), Facts.text(text.name(), text.text()));
    }
  }

  private void place(Value.Place place, String form, Out out) {
    String said =
        form.equals("figures")
            ? notation.figures(place.place())
            : notation.word(place.place(), form.isEmpty() ? "ordinal" : form);
    String text = String.valueOf(place.place());
    out.fact(said, new Ground(place.name(), place.who(), "", place.place(), Unit.PLACE, text));
  }

  private void count(Value.Count count, String form, Out out) {
    String said =
        form.equals("figures")
            ? notation.figures(count.count())
            : notation.word(count.count(), form.isEmpty() ? "word" : form);
    if (count.name().isEmpty()) {
      out.words(said);
      return;
    }
    String text = String.valueOf(count.count());
    out.fact(
        said,
        new Ground(count.name(), count.who(), count.point(), count.count(), Unit.COUNT, text));
  }

  /** {@code one minute 12 seconds}; an hour and more is written as a time. */
  private void gap(Value.Gap gap, String form, Out out) {
    out.fact(Facts.time(gap.name(), gap.who(), gap.point(), gap.seconds(), Unit.GAP_S));
    if (gap.seconds() >= 3600) {
      out.words(notation.time(gap.seconds(), ""));
      return;
    }
    long m = gap.seconds() / 60;
    long s = gap.seconds() % 60;
    String kind = m == 0 ? "s" : s == 0 ? "m" : "ms";
    TreeMap<String, Value> values = new TreeMap<>();
    values.put("m", new Value.Count("", List.of(), "", m));
    values.put("s", new Value.Count("", List.of(), "", s));
    speaker.accept(new Value.Clause(key("gap", form, kind), values), out);
  }

  private void point(Value.Point value, String form, Out out) {
    speaker.accept(pointClause(value, form), out);
    out.fact(ground(value.point()));
  }

  private Value.Clause pointClause(Value.Point value, String form) {
    String name = value.course().name(value.point());
    TreeMap<String, Value> values = new TreeMap<>();
    values.put("n", figure(value.point()));
    boolean exact = Course.atMile(value.point());
    String unit = !miles ? "km" : exact ? "mile" : "nearmile";
    return new Value.Clause(key("point", form, name.isEmpty() ? unit : name), values);
  }

  private void stretch(Value.Stretch value, String form, Out out) {
    Value.Point from = new Value.Point(value.course(), value.from());
    Value.Point to = new Value.Point(value.course(), value.to());
    boolean named =
        !value.course().name(value.from()).isEmpty() || !value.course().name(value.to()).isEmpty();
    boolean same =
        miles
            && Where.at(value.from().distance_mm()).mile()
                == Where.at(value.to().distance_mm()).mile();
    TreeMap<String, Value> values = new TreeMap<>();
    values.put("a", named || same ? pointClause(from, "bare") : figure(value.from()));
    values.put("b", named || same ? pointClause(to, "bare") : figure(value.to()));
    String kind = named || same ? "points" : miles ? "miles" : "km";
    values.put("sure", new Value.Choice(value.careful() ? "careful" : "measured"));
    speaker.accept(new Value.Clause(key("stretch", form, kind), values), out);
    out.fact(ground(value.from()));
    out.fact(ground(value.to()));
  }

  private Value figure(TimingPoint point) {
    String said =
        miles
            ? notation.figures(Where.at(point.distance_mm()).mile())
            : notation.decimal(point.distance_mm() / 1000);
    return new Value.Text("", said);
  }

  private static Ground ground(TimingPoint point) {
    long metres = point.distance_mm() / 1000;
    String rest = metres % 1000 == 0 ? "" : "." + String.valueOf(1000 + metres % 1000).substring(1);
    return new Ground(
        "point",
        List.of(),
        point.id(),
        point.distance_mm(),
        Unit.DISTANCE_MM,
        metres / 1000 + rest);
  }

  private void length(Value.Length length, Out out) {
    TreeMap<String, Value> values = new TreeMap<>();
    long thousandths = miles ? length.mm() * 1000 / Where.MILE_MM : length.mm() / 1000;
    boolean whole = !miles && thousandths % 1000 == 0;
    values.put(
        "n",
        whole
            ? new Value.Count("", List.of(), "", thousandths / 1000)
            : new Value.Text("", notation.decimal(thousandths)));
    speaker.accept(new Value.Clause(miles ? "length.miles" : "length.km", values), out);
    out.fact(Facts.number("length", length.mm(), Unit.DISTANCE_MM));
  }

  private void pace(Value.Pace pace, Out out) {
    long unit_mm = miles ? Where.MILE_MM : Where.KM_MM;
    long half = pace.leg_mm() * 500;
    long seconds = (pace.leg_ms() * unit_mm + half) / (pace.leg_mm() * 1000);
    Unit unit = miles ? Unit.PACE_S_PER_MILE : Unit.PACE_S_PER_KM;
    out.fact(
        notation.time(seconds, ""), Facts.time("pace", List.of(pace.who()), "", seconds, unit));
  }

  /** The key of a kind in a form; a form the language has no phrase of is left out. */
  private String key(String base, String form, String kind) {
    String own = base + "." + form + "." + kind;
    return form.isEmpty() || phrases.variants(own).isEmpty() ? base + "." + kind : own;
  }
}
