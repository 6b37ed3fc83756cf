package org.racegantry.ingest.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.table.Durations;
import org.racegantry.race.Bib;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Wave;

/** Reads one row after another into entries. */
final class EntryReader {
  private final RaceSetup setup;
  private final SexWords sexes;
  private final BirthDates births;
  private final Ages ages;
  private final Function<Bib, EntrantId> ids;
  private final Set<String> unknownNations = new LinkedHashSet<>();

  /** {@code ids} gives the id of whoever has a bib, or a new one. */
  EntryReader(RaceSetup setup, SexWords sexes, BirthDates births, Function<Bib, EntrantId> ids) {
    this.setup = setup;
    this.sexes = sexes;
    this.births = births;
    this.ages = new Ages(setup.date());
    this.ids = ids;
  }

  /** The entry in a row, or empty where it has no bib; everything wrong is reported. */
  Optional<Entry> read(Cells cells) {
    Optional<Bib> bib = Codes.bib(cells);
    Optional<LocalDate> born = births.read(cells);
    EntrantId id = bib.map(ids).orElse(new EntrantId(0));
    Entrant entrant =
        new Entrant(
            id,
            bib.orElse(new Bib("0")),
            sexes.read(cells),
            ages.read(cells, born),
            nation(cells, EntryField.NATION),
            cells.text(EntryField.CLUB),
            cells.text(EntryField.TEAM),
            cells.text(EntryField.DIVISION),
            wave(cells),
            race(cells),
            personalBest(cells),
            best(cells, EntryField.SEASON_BEST));
    Entry entry = new Entry(cells.line(), entrant, person(cells, id, born), chips(cells));
    return bib.map(_ -> entry);
  }

  private Person person(Cells cells, EntrantId id, Optional<LocalDate> born) {
    String family = cells.text(EntryField.FAMILY_NAME);
    String given = cells.text(EntryField.GIVEN_NAME);
    String full = cells.text(EntryField.FULL_NAME);
    if (family.isEmpty() && given.isEmpty() && !full.isEmpty()) {
      FullName name = FullName.of(full);
      family = name.family();
      given = name.given();
    }
    Map<String, String> more = new LinkedHashMap<>();
    String year = cells.raw(EntryField.BIRTH_YEAR);
    if (!year.isEmpty()) {
      more.put(EntryField.BIRTH_YEAR.word(), year);
    }
    more.putAll(cells.more());
    return new Person(
        id,
        family,
        given,
        born.map(LocalDate::toString).orElse(""),
        nation(cells, EntryField.BIRTH_COUNTRY),
        cells.text(EntryField.TOWN),
        cells.text(EntryField.NOTES),
        more);
  }

  private String nation(Cells cells, EntryField field) {
    String text = cells.text(field);
    if (text.isEmpty()) {
      return "";
    }
    Optional<String> code = Nations.code(text);
    if (code.isEmpty()) {
      // Once is enough: a list may hold the same word a thousand times.
      if (unknownNations.add(text)) {
        cells.warning(
            field,
            "is no nation that is known; it is kept as it is",
            Nearest.to(text, Nations.codes())
                .filter(near -> text.length() == near.length())
                .map(near -> "write " + near + " if that is meant, else leave it")
                .orElse("write the three letters of athletics, such as GBR, GER or SUI"));
      }
      return text;
    }
    Optional<String> other = Nations.otherMeaning(code.get());
    if (other.isPresent() && unknownNations.add(text)) {
      cells.warning(
          field,
          "means "
              + Nations.name(code.get()).orElseThrow()
              + " in athletics and in ISO codes "
              + other.get(),
          "it is read as athletics means it; write the other one's name if that is meant");
    }
    return code.get();
  }

  private String wave(Cells cells) {
    List<String> ids = setup.waves().stream().map(Wave::id).toList();
    return oneOf(cells, EntryField.WAVE, ids, new LinkedHashMap<>());
  }

  private String race(Cells cells) {
    Map<String, String> idByName = new LinkedHashMap<>();
    setup.races().forEach(race -> idByName.putIfAbsent(race.name(), race.id()));
    return oneOf(cells, EntryField.RACE, setup.races().stream().map(Race::id).toList(), idByName);
  }

  private static String oneOf(
      Cells cells, EntryField field, List<String> ids, Map<String, String> idByName) {
    String text = cells.text(field);
    if (text.isEmpty() || ids.contains(text)) {
      return text;
    }
    if (idByName.containsKey(text)) {
      return idByName.get(text);
    }
    TreeSet<String> known = new TreeSet<>(ids);
    cells.error(field, "is no " + field.word() + " of the race file", Nearest.mend(text, known));
    return "";
  }

  private static long personalBest(Cells cells) {
    boolean debut = DebutWords.is(cells.raw(EntryField.PERSONAL_BEST));
    return debut ? Entrant.DEBUT : best(cells, EntryField.PERSONAL_BEST);
  }

  private static long best(Cells cells, EntryField field) {
    String text = cells.raw(field);
    if (text.isEmpty()) {
      return Entrant.UNKNOWN;
    }
    OptionalLong ms = Durations.ms(text);
    if (ms.isEmpty()) {
      cells.error(field, Durations.fault(text), Durations.MEND);
    }
    return ms.orElse(Entrant.UNKNOWN);
  }

  private static List<String> chips(Cells cells) {
    List<String> chips = new ArrayList<>(2);
    Codes.chip(cells, EntryField.CHIP).ifPresent(chips::add);
    Optional<String> second = Codes.chip(cells, EntryField.CHIP2);
    if (second.isPresent() && !chips.isEmpty() && ChipCode.same(chips.getFirst(), second.get())) {
      cells.warning(
          EntryField.CHIP2, "is the first chip once more", "leave it empty, or correct it");
    } else {
      second.ifPresent(chips::add);
    }
    return chips;
  }
}
