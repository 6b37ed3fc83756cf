package org.racegantry.publish.web;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.scoring.Result;

/** Answers the requests for pages, each from one snapshot. */
final class Pages {
  private static final int MOST_HITS = 30;
  private static final int LONGEST_BIB = 40;

  private final SiteState state;
  private final FrameMaker frames;
  private final Templates templates;

  Pages(SiteState state, FrameMaker frames, Templates templates) {
    this.state = state;
    this.frames = frames;
    this.templates = templates;
  }

  void board(ServerRequest request, ServerResponse response) {
    SnapshotView view = state.view();
    BoardQuery query = query(request, view);
    Board board = BoardMaker.make(view, query);
    Race race = view.race(query.race()).orElseThrow();
    String title = board.raceName() + " – " + view.setup().name();
    PageFrame frame = frames.about(view, race, title, query.isWhole());
    Answer.html(request, response, templates.board(frame, board));
  }

  void boardJson(ServerRequest request, ServerResponse response) {
    SnapshotView view = state.view();
    BoardQuery query = query(request, view);
    byte[] body = BoardJson.of(frames.moment(view), BoardMaker.make(view, query));
    Answer.json(request, response, Long.toString(view.snapshot().seq()), body);
  }

  void runner(ServerRequest request, ServerResponse response) {
    SnapshotView view = state.view();
    String bib = request.path().pathParameters().get("bib");
    if (bib.length() > LONGEST_BIB) {
      throw new BadRequest(404, "No bib is that long.");
    }
    RunnerPage runner = RunnerMaker.make(view, bib);
    Race race = view.race(runner.raceId()).orElseThrow();
    String title = runner.name() + " (" + runner.bib() + ") – " + view.setup().name();
    PageFrame frame = frames.about(view, race, title, false);
    Answer.html(request, response, templates.runner(frame, runner));
  }

  void search(ServerRequest request, ServerResponse response) {
    SearchPage page = found(request);
    PageFrame frame = frames.plain("Find a runner", page.query());
    Answer.html(request, response, templates.search(frame, page));
  }

  void hits(ServerRequest request, ServerResponse response) {
    Answer.html(request, response, templates.hits(found(request)));
  }

  private SearchPage found(ServerRequest request) {
    String query = parameters(request).getOrDefault("q", "");
    SnapshotView view = state.view();
    List<Integer> positions = state.names().find(query, MOST_HITS + 1);
    List<SearchPage.Hit> hits = positions.stream().limit(MOST_HITS).map(i -> hit(view, i)).toList();
    return new SearchPage(query, hits, positions.size() > MOST_HITS);
  }

  private static SearchPage.Hit hit(SnapshotView view, int position) {
    Result result = view.results().result(position);
    Entrant entrant = result.entrant();
    String standing =
        result
            .lastSeen()
            .map(
                split ->
                    Labels.point(view.setup(), split.point())
                        + " "
                        + Figures.time(result.elapsed_ms(split)))
            .orElse("");
    return new SearchPage.Hit(
        entrant.bib().text(),
        Labels.name(view.snapshot().people(), entrant),
        entrant.nation(),
        result.race().name(),
        standing);
  }

  private static BoardQuery query(ServerRequest request, SnapshotView view) {
    return BoardQuery.of(parameters(request), view.setup().races().getFirst().id());
  }

  /** The parameters of the address, the first of each name. */
  static Map<String, String> parameters(ServerRequest request) {
    Map<String, String> first = new TreeMap<>();
    request
        .query()
        .toMap()
        .forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.getFirst()));
    return first;
  }
}
