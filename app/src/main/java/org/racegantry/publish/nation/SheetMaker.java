package org.racegantry.publish.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.nation.League;
import org.racegantry.records.nation.NationCode;
import org.racegantry.records.nation.NationStory;
import org.racegantry.records.nation.NationTable;
import org.racegantry.scoring.Standing;

/** Puts faces to what the room of records says of nations. */
public final class SheetMaker {
  private final SnapshotView view;
  private final Function<Entrant, PublicFace> faces;

  /**
   * A maker of sheets of one snapshot.
   *
   * @param faces how much of an entrant is shown
   */
  public SheetMaker(SnapshotView view, Function<Entrant, PublicFace> faces) {
    this.view = view;
    this.faces = faces;
  }

  /** As everybody may see it. */
  public static SheetMaker forEverybody(SnapshotView view) {
    return new SheetMaker(view, entrant -> PublicFace.of(view.snapshot().people(), entrant));
  }

  /** The nations of a race at a point. */
  public NationSheet sheet(Race race, TimingPoint point) {
    boolean finish = point.equals(view.setup().finish());
    NationTable table = Tables.of(view).at(race, point);
    List<NationSheet.OfSex> sexes = new ArrayList<>();
    for (NationTable.OfSex sex : table.sexes()) {
      League league = finish ? League.of(sex) : new League(sex.sex(), List.of(), List.of());
      sexes.add(
          new NationSheet.OfSex(
              sex.sex(),
              sex.passed(),
              lines(sex, sex.nations()),
              lines(sex, sex.statuses()),
              sex.unknown(),
              league.ranked().stream().map(line -> ranked(sex, line)).toList(),
              lines(sex, league.unranked())));
    }
    return new NationSheet(race, point, finish, sexes);
  }

  private List<NationSheet.Line> lines(NationTable.OfSex sex, List<NationTable.Line> lines) {
    return lines.stream().map(line -> line(sex, line)).toList();
  }

  private NationSheet.Line line(NationTable.OfSex sex, NationTable.Line line) {
    return new NationSheet.Line(
        line.nation(),
        NationCode.name(line.nation()).orElse(""),
        line.passed(),
        line.best().stream().map(row -> home(row, sex.gap_s(row))).toList());
  }

  private NationSheet.Ranked ranked(NationTable.OfSex sex, League.Line line) {
    return new NationSheet.Ranked(
        line.place(), line.shared(), line(sex, line.of()), line.places(), line.times_s());
  }

  private Home home(Standing.Row row, long gap_s) {
    Entrant entrant = view.results().entrants().get(row.entrant());
    return new Home(
        row.place(),
        row.shared(),
        entrant.bib().text(),
        faces.apply(entrant),
        row.time_ms(),
        gap_s);
  }

  /** The sexes of a race that have anybody of a nation, in order of the letter. */
  public List<String> sexes(Race race, String nation) {
    return EnteredNations.in(view).sexes(view, race, nation);
  }

  /** Who was first of a nation and sex at each point behind the start. */
  public NationSteps steps(Race race, String nation, String sex) {
    NationStory story = Tables.of(view).story(race, nation, sex);
    List<NationSteps.Step> steps = new ArrayList<>();
    for (NationStory.Step step : story.steps()) {
      steps.add(
          new NationSteps.Step(
              step.point(),
              step.passed(),
              step.first().map(row -> home(row, step.gap_s())),
              step.before().stream()
                  .mapToObj(i -> faces.apply(view.results().entrants().get(i)).name())
                  .findFirst()));
    }
    String name = NationCode.name(nation).orElse("");
    return new NationSteps(race, nation, name, sex, steps);
  }
}
