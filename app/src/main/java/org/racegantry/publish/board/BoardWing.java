package org.racegantry.publish.board;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;

/** The leaderboard: {@code /} and {@code /leaderboard.json}. */
public final class BoardWing implements Wing {
  private final House house;

  /** The wing of a house. */
  public BoardWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing.get("/", this::board).get("/leaderboard.json", this::json);
  }

  private void board(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BoardQuery query = query(request, view);
    Board board = BoardMaker.make(view, query);
    Race race = view.race(query.race()).orElseThrow();
    String title = board.raceName() + " – " + view.setup().name();
    PageFrame frame = house.frames().about(view, race, title, query.isWhole());
    Map<String, Object> values = Map.of("frame", frame, "board", board);
    Answer.html(request, response, house.templates().render("board.jte", values));
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BoardQuery query = query(request, view);
    byte[] body = BoardJson.of(house.frames().moment(view), BoardMaker.make(view, query));
    Answer.json(request, response, Long.toString(view.snapshot().seq()), body);
  }

  private static BoardQuery query(ServerRequest request, SnapshotView view) {
    return BoardQuery.of(Asked.parameters(request), view.setup().races().getFirst().id());
  }
}
