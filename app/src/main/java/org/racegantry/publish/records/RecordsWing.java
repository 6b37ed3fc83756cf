package org.racegantry.publish.records;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;

/** What is a record and what is not, and why: {@code /records}, with its twins. */
public final class RecordsWing implements Wing {
  private static final String CSV = "text/csv; charset=utf-8; header=present";

  private final House house;

  /** The wing of a house. */
  public RecordsWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/records", this::page)
        .get("/records.json", this::json)
        .get("/records.csv", this::csv);
  }

  private void page(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    RecordsPage page = view.once(RecordsPage.class, this::page);
    PageFrame frame = house.frames().plain("Records – " + view.setup().name(), "");
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    Answer.html(request, response, house.templates().render("records/page.jte", values));
  }

  private RecordsPage page(SnapshotView view) {
    Snapshot whole = house.state().feed().withHistory(view.snapshot());
    return RecordsPage.of(view(view), ChangeWords.of(whole, Audience.EVERYBODY).reversed());
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    byte[] body = RecordsJson.document(view.snapshot().seq(), view(view));
    Answer.json(request, response, Tag.of(body), body);
  }

  private void csv(ServerRequest request, ServerResponse response) {
    byte[] body = RecordsCsv.of(lines(view(house.state().view())));
    Answer.tagged(request, response, CSV, Tag.of(body), body);
  }

  private static RecordsView view(SnapshotView view) {
    return RecordsView.onRaceDay(view.snapshot(), Audience.EVERYBODY);
  }

  private static List<VerdictLine> lines(RecordsView view) {
    List<VerdictLine> lines = new ArrayList<>();
    view.races("").forEach(race -> lines.addAll(race.notable()));
    return lines;
  }
}
