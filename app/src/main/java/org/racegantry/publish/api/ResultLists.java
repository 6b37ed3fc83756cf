package org.racegantry.publish.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.racegantry.publish.Audience;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultPage;
import org.racegantry.publish.ResultRows;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.publish.Selection;
import org.racegantry.publish.format.CsvFormat;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.scoring.Standing;

/**
 * Results lists for programs. Whole lists cost a moment each, so each is made at most once in two
 * seconds, however many ask; pages of a list are made when asked for.
 */
final class ResultLists {
  private static final int KEPT = 8;
  private static final long FRESH_MS = 2_000;

  private final InstantSource clock;
  private final LinkedHashMap<Object, Kept> kept = new LinkedHashMap<>();

  /** One whole list as bytes; made once, waited for by all who ask meanwhile. */
  private static final class Kept {
    private long seq = -1;
    private long made_ms;
    private byte[] bytes;
  }

  ResultLists(InstantSource clock) {
    this.clock = clock;
  }

  byte[] page(SnapshotView view, ResultQuery query) {
    ResultPage page =
        ResultRows.page(
                view.snapshot(), query.selection(), query.group(), query.from(), query.limit())
            .orElseThrow(() -> noGroup(view, query));
    return PageJson.of(view, query, page);
  }

  /** Names the groups there are, because their values cannot be guessed. */
  private static BadRequest noGroup(SnapshotView view, ResultQuery query) {
    String at = query.at().isEmpty() ? view.setup().finish().id() : query.at();
    List<String> groups =
        view.results().standings(query.ranking(), at).stream()
            .filter(standing -> standing.race().id().equals(query.race().id()))
            .map(Standing::group)
            .toList();
    return groups.isEmpty()
        ? new BadRequest(404, "Nobody has a place in this ranking yet.")
        : new BadRequest(400, "group is one of " + String.join(", ", groups) + ".");
  }

  /** Those of a race who take no place: still running, out, or not seen. */
  byte[] unplaced(SnapshotView view, Race race) {
    Selection everybody = new Selection(Selection.OVERALL, race.id(), "", Selection.ALL);
    return kept(
        List.of("unplaced", race.id()),
        view,
        () -> {
          ResultSection whole =
              ResultRows.of(view.snapshot(), everybody, Audience.EVERYBODY).sections().getFirst();
          List<Row> out = whole.rows().stream().filter(row -> !row.placed()).toList();
          return PageJson.unplaced(view, whole, out);
        });
  }

  /** A whole list with the columns of {@code gantry results --format csv}. */
  byte[] csv(SnapshotView view, ResultQuery query) {
    return kept(
        List.of("csv", query.selection()),
        view,
        () -> csv(ResultRows.of(view.snapshot(), query.selection(), Audience.EVERYBODY)));
  }

  private static byte[] csv(ResultList list) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new CsvFormat().write(list, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory takes all that is written", impossible);
    }
    return bytes.toByteArray();
  }

  private byte[] kept(Object key, SnapshotView view, Supplier<byte[]> make) {
    Kept one;
    synchronized (kept) {
      one = Optional.ofNullable(kept.remove(key)).orElseGet(Kept::new);
      kept.putLast(key, one);
      if (kept.size() > KEPT) {
        kept.pollFirstEntry();
      }
    }
    synchronized (one) {
      long now_ms = clock.millis();
      boolean fresh = now_ms - one.made_ms < FRESH_MS && now_ms >= one.made_ms;
      if (one.seq != view.snapshot().seq() && !(fresh && one.bytes != null)) {
        one.bytes = make.get();
        one.seq = view.snapshot().seq();
        one.made_ms = now_ms;
      }
      return one.bytes;
    }
  }
}
