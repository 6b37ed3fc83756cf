package org.racegantry.publish.crowd;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.AnswerShelf;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;

/**
 * How dense the field is, {@code /density?at=PLACE&time=HH:MM&race=ID}; with {@code .json} and
 * {@code .csv} the same for programs. Counts of people, never a person.
 */
public final class DensityWing implements Wing {
  private static final String CSV_TYPE = "text/csv; charset=utf-8; header=present";

  private final House house;
  private final AnswerShelf shelf = new AnswerShelf();

  /** The wing of a house. */
  public DensityWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/density", this::page)
        .get("/density.json", this::json)
        .get("/density.csv", this::csv);
  }

  private DensityQuery query(ServerRequest request, SnapshotView view) {
    return DensityQuery.of(view, Asked.parameters(request), house.course().now_ms());
  }

  private void page(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    DensityQuery query = query(request, view);
    List<String> question =
        List.of(
            query.race() == null ? "" : query.race().id(),
            query.place().asked(),
            Asked.parameters(request).getOrDefault("time", ""));
    Answer.kept(
        request,
        response,
        Answer.HTML,
        shelf.of(view, house.wall().millis(), question, () -> rendered(view, query)));
  }

  private byte[] rendered(SnapshotView view, DensityQuery query) {
    DensityPage page = new DensityMaker(view, query, house.course().now_ms()).page();
    String title = "Density at " + query.place().label() + " – " + view.setup().name();
    PageFrame frame =
        query.race() == null
            ? house.frames().plain(title, "")
            : house.frames().about(view, query.race(), title, false);
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    return house.templates().render("crowd/page.jte", values).getBytes(StandardCharsets.UTF_8);
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    DensityQuery query = query(request, view);
    long now_ms = house.course().now_ms();
    DensityMaker maker = new DensityMaker(view, query, now_ms);
    byte[] body =
        DensityTwins.json(view.snapshot().seq(), query, now_ms, maker.flow(), maker.road());
    Answer.json(request, response, Tag.apartFromClock(body), body);
  }

  private void csv(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    DensityMaker maker = new DensityMaker(view, query(request, view), house.course().now_ms());
    byte[] body = DensityTwins.csv(view.setup(), maker.flow());
    Answer.tagged(request, response, CSV_TYPE, Tag.of(body), body);
  }
}
