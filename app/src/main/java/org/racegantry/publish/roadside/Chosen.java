package org.racegantry.publish.roadside;

import io.helidon.webserver.http.ServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.TimingPoint;

/**
 * The points somebody chose: {@code ?at=30K&at=40K} or {@code ?at=30K,40K}.
 *
 * @param points positions in the setup, in the order of the course; none for all that are ahead
 * @param unknown what was asked for and is no point, as plain text
 */
record Chosen(List<Integer> points, List<String> unknown) {
  private static final int REMARKS = 3;

  Chosen {
    points = List.copyOf(points);
    unknown = List.copyOf(unknown);
  }

  /** Whether the address names any point. */
  boolean any() {
    return !points.isEmpty();
  }

  /** Whether a point is among what is to be shown: chosen, or, without a choice, ahead. */
  boolean shows(Sight sight) {
    return any() ? points.contains(sight.point()) : sight.isAhead();
  }

  /** The choice in an address, with the question mark; empty for none. */
  String query(SnapshotView view) {
    return points.stream()
        .map(point -> "at=" + encoded(view.setup().points().get(point).id()))
        .collect(Collectors.collectingAndThen(Collectors.joining("&"), Chosen::asked));
  }

  private static String asked(String query) {
    return query.isEmpty() ? "" : "?" + query;
  }

  /** A point's id or a bib as an address has it. */
  static String encoded(String raw) {
    return URLEncoder.encode(raw, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What a request asks for. */
  static Chosen of(ServerRequest request, SnapshotView view) {
    TreeSet<Integer> points = new TreeSet<>();
    List<String> unknown = new ArrayList<>();
    for (String value : request.query().toMap().getOrDefault("at", List.of())) {
      for (String id : value.split(",", -1)) {
        Optional<TimingPoint> point = view.point(id.strip());
        if (point.isPresent()) {
          points.add(view.setup().points().indexOf(point.get()));
        } else if (!id.isBlank() && unknown.size() < REMARKS) {
          unknown.add(PlainText.line(id));
        }
      }
    }
    points.remove(0);
    return new Chosen(List.copyOf(points), unknown);
  }
}
