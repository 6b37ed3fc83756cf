package org.racegantry.publish.board;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.SnapshotView;

/** The boards of one snapshot that somebody asked for already, as far as they are pages. */
public final class Boards {
  private static final int MOST = 128;
  private final Map<BoardQuery, Board> made = new ConcurrentHashMap<>();

  private Boards() {}

  /** The board a query asks for; throws {@link BadRequest} where race or point do not exist. */
  public static Board of(SnapshotView view, BoardQuery query) {
    Boards boards = view.once(Boards.class, _ -> new Boards());
    Board known = boards.made.get(query);
    if (known != null) {
      return known;
    }
    Board board = BoardMaker.make(view, query);
    if (query.rows() <= BoardQuery.ROWS && boards.made.size() < MOST) {
      boards.made.put(query, board);
    }
    return board;
  }
}
