package org.racegantry.publish.control;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.view.DeviceJson;
import org.racegantry.publish.control.view.DeviceRow;
import org.racegantry.publish.control.view.UplinkWords;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;

/** Every reader expected or heard: {@code /control/readers} and its twin for machines. */
final class DevicesDesk {
  private final Crew crew;

  DevicesDesk(Crew crew) {
    this.crew = crew;
  }

  void route(HttpRouting.Builder routing) {
    routing.get("/control/readers", this::list).get("/control/readers.json", this::json);
  }

  private void list(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    long now_ms = crew.house().course().now_ms();
    Map<String, Object> values = new LinkedHashMap<>();
    List<DeviceRow> rows = DeviceRow.of(view.setup(), crew.devices().now(), now_ms);
    // What needs a look comes first; within that the names keep their places.
    values.put("rows", rows.stream().sorted(Comparator.comparing(DeviceRow::order)).toList());
    values.put(
        "uplink",
        crew.devices()
            .uplink()
            .map(uplink -> UplinkWords.line(uplink, view.setup().zone()))
            .orElse(""));
    values.put("chrome", Chrome.of(crew, view, session, "Readers", "readers", ""));
    Answer.secret(
        request, response, crew.house().templates().render("control/devices.jte", values));
  }

  private void json(ServerRequest request, ServerResponse response) {
    crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    long now_ms = crew.house().course().now_ms();
    byte[] body =
        DeviceJson.of(view.setup(), crew.devices().now(), crew.devices().uplink(), now_ms);
    Answer.secretJson(request, response, Tag.apartFromClock(body), body);
  }
}
