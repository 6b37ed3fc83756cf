package org.racegantry.publish.course;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.AnswerShelf;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;

/** The course strip alone, for a page that is open already: {@code /course?race=ID}. */
public final class CourseWing implements Wing {
  private final House house;
  private final AnswerShelf shelf = new AnswerShelf();

  /** The wing of a house. */
  public CourseWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing.get("/course", this::course);
  }

  private void course(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    String id = Asked.parameters(request).getOrDefault("race", "");
    Race race =
        view.race(id).orElseThrow(() -> new BadRequest(404, "There is no race “" + id + "”."));
    AnswerShelf.Kept strip =
        shelf.of(view, house.wall().millis(), race.id(), () -> strip(view, race));
    Answer.kept(request, response, Answer.HTML, strip);
  }

  private byte[] strip(SnapshotView view, Race race) {
    Course course = CourseMaker.of(view, race, house.course());
    return house
        .templates()
        .piece("course.jte", Map.of("course", course))
        .getBytes(StandardCharsets.UTF_8);
  }
}
