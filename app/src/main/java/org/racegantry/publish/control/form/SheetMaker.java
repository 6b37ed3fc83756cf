package org.racegantry.publish.control.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;

/** Makes the sheet of a form from what was filled in. */
public final class SheetMaker {
  private final SnapshotView view;
  private final Known known;

  /** Sheets with the lists and names of a snapshot. */
  public SheetMaker(SnapshotView view) {
    this.view = view;
    this.known = new Known(view);
  }

  /** What is known of the race. */
  public Known known() {
    return known;
  }

  /** A form that is only opened: nothing is called missing yet. */
  public Sheet opened(Form form, Map<String, String> typed, int after) {
    Map<String, String> begun = new TreeMap<>(typed);
    if (form == Form.SET || form == Form.TIMES) {
      // A time is stated at the finish more often than everywhere else together.
      begun.putIfAbsent("point", view.setup().finish().id());
    }
    Filled filled = Filled.of(form, begun, known);
    Filled quiet = new Filled(form, filled.values(), Map.of());
    return sheet(quiet, typed, "", null, after);
  }

  /** A form that was sent. */
  public Sheet sheet(
      Filled filled, Map<String, String> typed, String fault, Sheet.Preview preview, int after) {
    Form form = filled.form();
    return new Sheet(
        form.word(),
        form.title(),
        form.fields().stream().map(field -> row(field, filled)).toList(),
        typed.getOrDefault("why", "").strip(),
        form == Form.DQ || filled.values().getOrDefault("state", "").equals("official"),
        filled.faults().getOrDefault("why", ""),
        fault,
        preview,
        preview == null ? "" : seen(filled, typed),
        after,
        typed.getOrDefault("filled", ""));
  }

  /** Stands for what a preview showed: the same values give the same again. */
  public static String seen(Filled filled, Map<String, String> typed) {
    String why = typed.getOrDefault("why", "").strip();
    return Integer.toHexString(filled.values().toString().hashCode() * 31 + why.hashCode());
  }

  private Sheet.Row row(Field field, Filled filled) {
    String value = filled.values().getOrDefault(field.name(), "");
    return new Sheet.Row(
        field.name(),
        field.label(),
        value,
        field.hint(),
        filled.faults().getOrDefault(field.name(), ""),
        field.required(),
        field.kind().name().toLowerCase(Locale.ROOT),
        known.values(field.kind()),
        says(field, value));
  }

  private String says(Field field, String value) {
    return switch (field.kind()) {
      case BIB -> who(value);
      case BIBS, SOME_BIBS ->
          String.join(
              ", ",
              List.of(value.strip().split("[\\s,;]+")).stream()
                  .map(this::who)
                  .filter(name -> !name.isEmpty())
                  .toList());
      case WAVE,
          POINT,
          RACE,
          READER,
          DEVICE,
          LINE,
          CHIP,
          TIME,
          SOURCE,
          OFFSET,
          STATE,
          ACT,
          TOPIC,
          ANSWER,
          KIND,
          PLACE,
          WORDS,
          TEXT,
          LIST,
          NUMBER ->
          "";
    };
  }

  /** Who wears a bib: {@code Kelvin KIPTUM, Elite men}; empty where nobody does. */
  public String who(String bib) {
    if (!known.isWorn(bib)) {
      return "";
    }
    int at = view.results().indexOf(new Bib(bib));
    Entrant entrant = view.results().entrants().get(at);
    String race = view.setup().raceOf(entrant).name();
    return Labels.name(view.snapshot().people(), entrant) + ", " + race;
  }
}
