package org.racegantry.publish.announce;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.access.Guard;
import org.racegantry.publish.access.Role;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;

/**
 * The announcer's page, {@code /announce}, and its twin {@code /announce.json}. Open to everybody
 * on a server for this machine only; elsewhere to whoever has come in, whatever the role, because
 * notes and towns are personal data.
 */
public final class AnnounceWing implements Wing {
  private static final long FRESH_MS = 1_000;

  private final House house;
  private final Guard guard;
  private final boolean open;
  private final ComingKept coming = new ComingKept();
  private final SpokenOdds odds = new SpokenOdds();
  private Snapshot of;
  private long at_ms;
  private List<Podium> podiums = List.of();

  /**
   * The wing of a house.
   *
   * @param open whether nobody has to come in first
   */
  public AnnounceWing(House house, Guard guard, boolean open) {
    this.house = house;
    this.guard = guard;
    this.open = open;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing.get("/announce", this::page).get("/announce.json", this::json);
  }

  private void page(ServerRequest request, ServerResponse response) {
    AnnouncePage page = made(request);
    PageFrame frame = house.frames().plain("Announcer", "");
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    Answer.secret(request, response, house.templates().render("announce/page.jte", values));
  }

  private void json(ServerRequest request, ServerResponse response) {
    AnnouncePage page = made(request);
    PageFrame.Moment moment = house.frames().moment(house.state().view());
    byte[] body = AnnounceJson.of(moment, page);
    Answer.secretJson(request, response, Tag.apartFromClock(body), body);
  }

  private AnnouncePage made(ServerRequest request) {
    if (!open) {
      guard.require(request, Role.values());
    }
    SnapshotView view = house.state().view();
    long now_ms = house.course().now_ms();
    List<Podium> podiums = podiums(view.snapshot(), now_ms);
    return new AnnounceMaker(view, now_ms)
        .page(Asked.parameters(request), podiums, odds.podiums(view, podiums, now_ms), coming);
  }

  /** Worked out once for all who look at about the same time. */
  private synchronized List<Podium> podiums(Snapshot snapshot, long now_ms) {
    if (of != snapshot || Math.abs(now_ms - at_ms) >= FRESH_MS) {
      podiums = new Podiums(snapshot.results(), now_ms).all();
      of = snapshot;
      at_ms = now_ms;
    }
    return podiums;
  }
}
