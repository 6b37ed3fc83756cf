package org.racegantry.publish.board;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.racegantry.publish.course.Course;
import org.racegantry.publish.course.CourseMaker;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.AnswerShelf;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;

/**
 * The leaderboard: {@code /}, and its twins {@code /leaderboard.json} and {@code /leaderboard.csv},
 * which hold what the page of the same query shows.
 */
public final class BoardWing implements Wing {
  private static final String CSV = "text/csv; charset=utf-8";

  /** So many ask for all rows of a race at once; everybody else comes first. */
  private static final int WHOLE_LISTS_AT_ONCE = 2;

  private final House house;
  private final AnswerShelf shelf = new AnswerShelf();
  private final Semaphore wholeLists = new Semaphore(WHOLE_LISTS_AT_ONCE);

  /** The wing of a house. */
  public BoardWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/", this::board)
        .get("/leaderboard.json", this::json)
        .get("/leaderboard.csv", this::csv);
  }

  private void board(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BoardQuery query = query(request, view).rows(BoardQuery.ROWS);
    AnswerShelf.Kept page = shelf.of(view, house.wall().millis(), query, () -> page(view, query));
    Answer.kept(request, response, Answer.HTML, page);
  }

  private byte[] page(SnapshotView view, BoardQuery query) {
    Board board = Boards.of(view, query);
    Race race = view.race(query.race()).orElseThrow();
    String title = board.raceName() + " – " + view.setup().name();
    PageFrame frame = house.frames().about(view, race, title, query.isWhole());
    Course course = CourseMaker.of(view, race, house.course());
    Map<String, Object> values = Map.of("frame", frame, "board", board, "course", course);
    return house.templates().render("board.jte", values).getBytes(StandardCharsets.UTF_8);
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    byte[] body =
        twin(view, query(request, view), board -> BoardJson.of(house.frames().moment(view), board));
    Answer.json(request, response, tag(view, body), body);
  }

  private void csv(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BoardQuery query = query(request, view);
    byte[] body = twin(view, query, BoardCsv::of);
    String name = query.race().replaceAll("[^A-Za-z0-9_-]", "_") + ".csv";
    response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    Answer.tagged(request, response, CSV, tag(view, body), body);
  }

  private byte[] twin(SnapshotView view, BoardQuery query, Function<Board, byte[]> writer) {
    if (query.rows() <= BoardQuery.ROWS) {
      return writer.apply(Boards.of(view, query));
    }
    if (!wholeLists.tryAcquire()) {
      throw new BadRequest(503, "Others are taking whole lists at this moment. One moment.");
    }
    try {
      return writer.apply(BoardMaker.make(view, query));
    } finally {
      wholeLists.release();
    }
  }

  /** A person can change without an entry, so the entry alone does not tell what is in it. */
  private static String tag(SnapshotView view, byte[] body) {
    return view.snapshot().seq() + "-" + Integer.toHexString(Arrays.hashCode(body));
  }

  private static BoardQuery query(ServerRequest request, SnapshotView view) {
    return BoardQuery.of(Asked.parameters(request), view.setup().races().getFirst().id());
  }
}
