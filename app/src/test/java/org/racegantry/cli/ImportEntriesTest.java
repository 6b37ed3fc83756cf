package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Roster;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Bib;
import org.racegantry.race.Change.ChipSet;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;

class ImportEntriesTest {
  @TempDir private Path folder;
  private Path race;

  @BeforeEach
  void makeTheRace() throws IOException {
    race = TestRace.make(folder);
  }

  @Test
  void everyColumnOfTheContractArrivesInAnyOrder() throws IOException {
    Path list =
        write(
            """
            chip,bib,chip2,given_name,family_name,sex,birth_date,nation,birth_country,club,town,\
            division,wave,race,team,personal_best,season_best,notes,honours,\
            farewell
            AA1,007,AA2,Ann,Bell,w,1980-02-29,SUI,DEU,AC Test,Ripon,40-44,all,race,Reds,2:35:10,\
            9315000,"likes, rain",Ripon champion,yes
            """);
    Ran run = imported(list);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .isEqualTo(list + ": 1 entries added, 0 changed, 0 unchanged, 2 chips given out\n");
    Roster roster = roster();
    Entrant ann = roster.entrant(new Bib("7")).orElseThrow();
    assertThat(ann)
        .isEqualTo(
            new Entrant(
                ann.id(),
                new Bib("7"),
                "F",
                43,
                "SUI",
                "AC Test",
                "Reds",
                "40-44",
                "all",
                "race",
                9_310_000,
                9_315_000));
    assertThat(roster.person(ann.id()).orElseThrow())
        .isEqualTo(
            new Person(
                ann.id(),
                "Bell",
                "Ann",
                "1980-02-29",
                "GER",
                "Ripon",
                "likes, rain",
                Map.of("honours", "Ripon champion", "farewell", "yes")));
    assertThat(roster.chip("AA2"))
        .containsExactly(new ChipSet("AA2", ann.id(), ChipSet.ALWAYS, ChipSet.FOREVER));
  }

  @Test
  void aDebutIsNoTimeAndIsKeptAsWhatItIs() throws IOException {
    Path list = write("bib,personal_best\n7,Début\n8,\n9,2:35:10\n");
    Ran preview = Ran.gantry("import", "entries", "" + race, "" + list, "--dry-run");
    assertThat(preview.out()).contains("bib 7, personal_best debut");
    assertThat(imported(list).code()).isZero();
    assertThat(roster().entrant(new Bib("7")).orElseThrow().personalBest_ms())
        .isEqualTo(Entrant.DEBUT);
    assertThat(roster().entrant(new Bib("8")).orElseThrow().personalBest_ms())
        .isEqualTo(Entrant.UNKNOWN);
    assertThat(imported(list).err()).contains("0 entries added, 0 changed, 3 unchanged");
    Ran wrong = imported(write("bib,season_best\n7,debut\n"));
    assertThat(wrong.code()).isEqualTo(65);
    assertThat(wrong.err()).contains("\"debut\": is no length of time");
  }

  @Test
  void theCountryOfBirthIsNeverTheNationAndACodeOfTwoNationsIsTold() throws IOException {
    Path list =
        write(
            """
            bib,nation,birth_country
            7,,ETH
            8,BRN,KEN
            9,ANA,RUS
            10,ART,SSD
            """);
    Ran run = imported(list);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("warning: " + list + ", line 3, column 2 (nation), \"BRN\": means Bahrain")
        .doesNotContain("ANA", "ART");
    Roster roster = roster();
    Entrant seven = roster.entrant(new Bib("7")).orElseThrow();
    assertThat(seven.nation()).isEmpty();
    assertThat(roster.person(seven.id()).orElseThrow().birthCountry()).isEqualTo("ETH");
    assertThat(roster.entrant(new Bib("8")).orElseThrow().nation()).isEqualTo("BRN");
    assertThat(roster.entrant(new Bib("9")).orElseThrow().nation()).isEqualTo("ANA");
    assertThat(roster.entrant(new Bib("10")).orElseThrow().nation()).isEqualTo("ART");
  }

  @Test
  void aGermanExportInWindows1252WithSemicolonsIsUnderstood() throws IOException {
    Path list = folder.resolve("export.csv");
    Files.write(
        list,
        """
        Startnr.;Nachname;Vorname;Geschl.;Geb.Datum;Nation;Verein
        12;M\u00FCller;J\u00FCrgen;m\u00E4nnlich;30.06.1984;DEU;LG M\u00FCnchen
        """
            .getBytes(Charset.forName("windows-1252")));
    Ran run = imported(list);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("the file was read as Windows-1252");
    Roster roster = roster();
    Entrant entrant = roster.entrant(new Bib("12")).orElseThrow();
    assertThat(entrant.sex()).isEqualTo("M");
    assertThat(entrant.nation()).isEqualTo("GER");
    assertThat(entrant.club()).isEqualTo("LG M\u00FCnchen");
    assertThat(roster.person(entrant.id()).orElseThrow().fullName())
        .isEqualTo("J\u00FCrgen M\u00FCller");
  }

  @Test
  void utf16WithTabsAndAFrenchHeaderIsUnderstood() throws IOException {
    Path list = folder.resolve("export.txt");
    Files.write(
        list,
        "\uFEFFN\u00B0 dossard\tNom\tPr\u00E9nom\tSexe\tPays\n5\tN\u00E9el\tZo\u00E9\tF\tFrance\n"
            .getBytes(StandardCharsets.UTF_16LE));
    Ran run = imported(list);
    assertThat(run.code()).as(run.err()).isZero();
    Entrant entrant = roster().entrant(new Bib("5")).orElseThrow();
    assertThat(entrant.nation()).isEqualTo("FRA");
    assertThat(roster().person(entrant.id()).orElseThrow().familyName()).isEqualTo("N\u00E9el");
  }

  @Test
  void aListThatComesAgainKeepsTheIdsAndChangesOnlyWhatChanged() throws IOException {
    imported(write("bib,chip,name\n1,C1,Ann Bell\n2,C2,Bo CHE\n"));
    Roster before = roster();
    Ran again = imported(write("bib,chip,name\n1,C1,Ann Bell\n2,C2,Bo CHE\n"));
    assertThat(again.err()).contains("0 entries added, 0 changed, 2 unchanged, 0 chips given out");
    assertThat(head()).as("nothing new is written").isEqualTo(2);
    Ran changed =
        imported(write("bib,chip,name,club\n001,C1,Ann Bell,\n2,C9,Bo CHE,AC\n3,,D E,\n"));
    assertThat(changed.err())
        .contains("1 entries added, 1 changed, 1 unchanged, 1 chips given out");
    Entrant bo = roster().entrant(new Bib("2")).orElseThrow();
    assertThat(bo.id()).isEqualTo(before.entrant(new Bib("2")).orElseThrow().id());
    assertThat(bo.club()).isEqualTo("AC");
    assertThat(roster().person(bo.id()).orElseThrow().familyName()).isEqualTo("CHE");
  }

  @Test
  void whatTheDeskSwappedStaysSwappedWhenTheListComesAgain() throws IOException {
    Path list = write("bib,chip\n1,C1\n2,C2\n");
    imported(list);
    Roster roster = roster();
    ChipSet swap = new ChipSet("C1", roster.entrant(new Bib("2")).orElseThrow().id(), 5, 9);
    ImportTarget.write(
        race,
        recorder -> recorder.act("desk", "swap", 0, java.util.List.of(swap), java.util.List.of()));
    assertThat(imported(list).err()).contains("2 unchanged, 0 chips given out");
  }

  @Test
  void aDryRunShowsEverythingAndWritesNothing() throws IOException {
    Path list = write("Startnr;Name;Geschlecht;Schuhe\n7;Ann Bell;w;42\n8;Bo Che;q;43\n");
    Ran run = Ran.gantry("import", "entries", "" + race, "" + list, "--dry-run");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out())
        .isEqualTo(
            list
                + """
                : delimiter semicolon, 2 rows with a bib
                columns:
                  1 "Startnr" = bib
                  2 "Name" = full_name
                  3 "Geschlecht" = sex
                  4 "Schuhe" = kept as it is
                first rows:
                  line 2, bib 7, family_name Bell, given_name Ann, sex F, Schuhe 42
                  line 3, bib 8, family_name Che, given_name Bo, Schuhe 43
                error: %s, line 3, column 3 (Geschlecht), "q": is no word for sex that is known;\
                 write M, F or X
                """
                    .formatted(list));
    assertThat(head()).isEqualTo(1);
  }

  @Test
  void aSavedMappingIsUsedAgainAndMayBeChanged() throws IOException {
    Path list = write("Startnr;Interne Nr;Wiegentag\n7;9001;01/02/1990\n");
    Path mapping = folder.resolve("mapping.toml");
    String[] args = {"import", "entries", "" + race, "" + list};
    Ran saved =
        Ran.gantry(
            args[0], args[1], args[2], args[3], "--dates", "dmy", "--save-mapping", "" + mapping);
    assertThat(saved.code()).as(saved.err()).isZero();
    assertThat(mapping)
        .hasContent(
            """
            # gantry import entries --mapping
            dates = "dmy"
            [columns]
            "Startnr" = "bib"
            "Interne Nr" = "more"
            "Wiegentag" = "more"
            """);
    Files.writeString(
        mapping,
        Files.readString(mapping)
            .replace("\"Wiegentag\" = \"more\"", "\"Wiegentag\" = \"birth_date\""));
    Ran mapped = Ran.gantry(args[0], args[1], args[2], args[3], "--mapping", "" + mapping);
    assertThat(mapped.code()).as(mapped.err()).isZero();
    Entrant entrant = roster().entrant(new Bib("7")).orElseThrow();
    assertThat(roster().person(entrant.id()).orElseThrow().birthDate()).isEqualTo("1990-02-01");
    assertThat(entrant.age()).isEqualTo(33);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("entries.csv"), text);
  }

  private Ran imported(Path list) {
    return Ran.gantry("import", "entries", "" + race, "" + list);
  }

  private Roster roster() {
    return ImportTarget.roster(race);
  }

  private long head() {
    try (Journal journal = SqliteJournal.openReadOnly(race)) {
      return journal.head().seq();
    }
  }
}
