package org.racegantry.publish.nation;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.board.Board;
import org.racegantry.publish.board.Boards;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.records.nation.NationCode;
import org.racegantry.records.nation.NationCode.Kind;

/** Makes the page of one nation, as everybody may see it. */
final class NationPageMaker {
  /** Where both sexes are on one page, the second must not be too far down. */
  private static final int ROWS_OF_EACH = 20;

  private final SnapshotView view;
  private final String nation;
  private final SheetMaker sheets;

  private NationPageMaker(SnapshotView view, String nation) {
    this.view = view;
    this.nation = nation;
    this.sheets = SheetMaker.forEverybody(view);
  }

  /** Throws {@link BadRequest} where nobody is entered for such a nation. */
  static NationPageMaker of(SnapshotView view, String typed) {
    String code = NationCode.of(typed);
    boolean entered = view.results().nations().values().contains(code);
    if (NationCode.kind(code) == Kind.UNKNOWN || !entered) {
      throw new BadRequest(404, "Nobody is entered for a nation “" + code + "”.");
    }
    return new NationPageMaker(view, code);
  }

  String nation() {
    return nation;
  }

  /** The race asked for; for an empty one the first with anybody of the nation. */
  Race race(String id) {
    if (!id.isEmpty()) {
      return NationWing.race(view, id);
    }
    return view.setup().races().stream()
        .filter(race -> !sheets.sexes(race, nation).isEmpty())
        .findFirst()
        .orElse(view.setup().races().getFirst());
  }

  /** The story of each sex of a race. */
  List<NationSteps> stories(Race race) {
    return sheets.sexes(race, nation).stream().map(sex -> sheets.steps(race, nation, sex)).toList();
  }

  private BoardQuery query(Race race, String sex) {
    return new BoardQuery(race.id(), "", sex, "", nation, 1, false);
  }

  NationPage page(Race race) {
    List<NationPage.Part> parts = new ArrayList<>();
    List<NationSteps> stories = stories(race);
    int rows = stories.size() > 1 ? ROWS_OF_EACH : BoardQuery.ROWS;
    for (NationSteps story : stories) {
      Board board = Boards.of(view, query(race, story.sex()).rows(rows));
      parts.add(
          new NationPage.Part(
              story.word(),
              lead(story),
              lines(story),
              board.rows(),
              board.total(),
              "/" + query(race, story.sex()).address()));
    }
    return new NationPage(
        nation,
        NationCode.name(nation).orElse(nation),
        NationCode.kind(nation) == Kind.STATUS,
        race.name(),
        BoardQuery.whole(race.id()).address(),
        parts,
        others(race));
  }

  private List<NationPage.Line> lines(NationSteps story) {
    return story.steps().stream()
        .map(
            step ->
                new NationPage.Line(
                    Labels.point(view.setup(), step.point()),
                    step.passed(),
                    step.first().orElse(null),
                    step.before().orElse("")))
        .toList();
  }

  /** {@code First home: Emile CAIRESS, 6th in 2:08:07.} */
  private String lead(NationSteps story) {
    return story
        .latest()
        .map(
            step -> {
              boolean finish = step.point().equals(view.setup().finish());
              String where = finish ? "home" : "at " + Labels.point(view.setup(), step.point());
              Home home = step.first().orElseThrow();
              String gap = home.place() == 1 ? "" : ", " + home.gap();
              return "First %s: %s, %s in %s%s."
                  .formatted(where, home.name(), ordinal(home), home.time(), gap);
            })
        .orElse("");
  }

  private static String ordinal(Home home) {
    int tens = home.place() % 100 / 10;
    String ending =
        switch (tens == 1 ? 0 : home.place() % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return home.placed() + ending;
  }

  private List<NationsPage.Link> others(Race shown) {
    List<NationsPage.Link> links = new ArrayList<>();
    for (Race race : view.setup().races()) {
      if (race != shown && !sheets.sexes(race, nation).isEmpty()) {
        String query = BoardQuery.whole(race.id()).address();
        links.add(new NationsPage.Link(race.name(), "/nations/" + nation + query));
      }
    }
    return links;
  }
}
