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
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;

/**
 * The course strip alone, for a page that is open already: {@code /course?race=ID}; with {@code
 * .json} the same for programs.
 */
public final class CourseWing implements Wing {
  private final House house;
  private final AnswerShelf shelf = new AnswerShelf();
  private final AnswerShelf programs = new AnswerShelf();

  /** The wing of a house. */
  public CourseWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing.get("/course", this::course).get("/course.json", this::json);
  }

  private void course(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    Race race = race(request, view);
    AnswerShelf.Kept strip =
        shelf.of(view, house.wall().millis(), race.id(), () -> strip(view, race));
    Answer.kept(request, response, Answer.HTML, strip);
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    Race race = race(request, view);
    AnswerShelf.Kept course =
        programs.of(view, house.wall().millis(), race.id(), () -> course(view, race));
    Answer.keptJson(request, response, Tag.apartFromClock(course.plain()), course);
  }

  private static Race race(ServerRequest request, SnapshotView view) {
    String id = Asked.parameters(request).getOrDefault("race", "");
    return view.race(id).orElseThrow(() -> new BadRequest(404, "There is no race “" + id + "”."));
  }

  private byte[] course(SnapshotView view, Race race) {
    return CourseJson.of(view, CourseMaker.of(view, race, house.course()));
  }

  private byte[] strip(SnapshotView view, Race race) {
    Course course = CourseMaker.of(view, race, house.course());
    return house
        .templates()
        .piece("course.jte", Map.of("course", course))
        .getBytes(StandardCharsets.UTF_8);
  }
}
