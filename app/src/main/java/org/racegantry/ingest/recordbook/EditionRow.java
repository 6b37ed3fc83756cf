package org.racegantry.ingest.recordbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.table.Durations;
import org.racegantry.ingest.table.Row;
import org.racegantry.race.Edition;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;

/** One row of a list of earlier editions; what is wrong with a cell becomes a problem. */
final class EditionRow {
  private static final int PLACE_DIGITS = 6;

  private final Row row;
  private final ListColumns<EditionField> columns;

  EditionRow(Row row, ListColumns<EditionField> columns) {
    this.row = row;
    this.columns = columns;
  }

  /** The place as it stands there. */
  Edition edition(RaceSetup setup, NationColumn nations) {
    return new Edition(
        date(setup),
        race(setup),
        sex(),
        place(),
        athlete(),
        nations.code(text(EditionField.NATION), this::nationWarning),
        time_ms(),
        text(EditionField.SOURCE));
  }

  private String date(RaceSetup setup) {
    String text = text(EditionField.DATE);
    try {
      if (!LocalDate.parse(text).isBefore(setup.date())) {
        error(
            EditionField.DATE,
            "is not before the day of this race, " + setup.date(),
            "leave out what is no earlier edition");
      }
    } catch (DateTimeException none) {
      error(EditionField.DATE, "is no date", "write it as 2022-10-02");
    }
    return text;
  }

  private String race(RaceSetup setup) {
    String text = text(EditionField.RACE);
    List<String> ids = setup.races().stream().map(Race::id).toList();
    for (String id : ids) {
      if (id.equalsIgnoreCase(text)) {
        return id;
      }
    }
    error(EditionField.RACE, "is no race of this file", Nearest.mend(text, ids));
    return text;
  }

  private String sex() {
    Optional<String> sex = ListColumns.sex(text(EditionField.SEX));
    if (sex.isEmpty()) {
      error(EditionField.SEX, "is no sex", "write M, F or X");
    }
    return sex.orElse("");
  }

  private int place() {
    String text = text(EditionField.PLACE);
    if (!text.matches("[1-9]\\d*") || text.length() > PLACE_DIGITS) {
      error(EditionField.PLACE, "is no place", "write a whole number from 1");
      return 1;
    }
    return Integer.parseInt(text);
  }

  private String athlete() {
    String text = text(EditionField.ATHLETE);
    if (text.isEmpty()) {
      error(EditionField.ATHLETE, "is empty", "write given name and family name");
    }
    return text;
  }

  private long time_ms() {
    String text = text(EditionField.OFFICIAL_TIME);
    OptionalLong ms = MarkTimes.ms(text);
    if (ms.isEmpty()) {
      error(EditionField.OFFICIAL_TIME, Durations.fault(text), Durations.MEND);
    } else if (ms.getAsLong() == 0) {
      error(EditionField.OFFICIAL_TIME, "is no time of a finish", Durations.MEND);
    }
    return ms.orElse(0);
  }

  private String text(EditionField field) {
    return columns.text(row, field);
  }

  private void error(EditionField field, String what, String mend) {
    columns.error(row, field, what, mend);
  }

  private void nationWarning(String what, String mend) {
    columns.warning(row, EditionField.NATION, what, mend);
  }
}
