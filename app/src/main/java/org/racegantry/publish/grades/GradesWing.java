package org.racegantry.publish.grades;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.Audience;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Race;
import org.racegantry.records.grade.AgeGrades;

/** The best age grades: {@code /grades?race=ID&top=N}, with its twins. */
public final class GradesWing implements Wing {
  private static final String CSV = "text/csv; charset=utf-8; header=present";
  private static final int USUAL = 10;
  private static final int LONGER = 100;
  private static final int MOST = 1_000;

  private final House house;

  /** The wing of a house. */
  public GradesWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/grades", this::page)
        .get("/grades.json", this::json)
        .get("/grades.csv", this::csv);
  }

  private void page(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    Race race = race(request, view);
    int top = top(request);
    GradesPage page = page(view, race, top);
    String title = "Best age grades – " + page.name();
    PageFrame frame = house.frames().about(view, race, title, false);
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    Answer.html(request, response, house.templates().render("grades.jte", values));
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    byte[] body = GradeTwins.json(view.snapshot().seq(), view.results(), asked(request, view));
    Answer.json(request, response, Tag.of(body), body);
  }

  private void csv(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    byte[] body = GradeTwins.csv(asked(request, view));
    Answer.tagged(request, response, CSV, Tag.of(body), body);
  }

  /** Programs get every race unless they name one. */
  private static List<GradeList> asked(ServerRequest request, SnapshotView view) {
    boolean one = Asked.parameters(request).containsKey("race");
    return lists(view, one ? race(request, view).id() : "", top(request));
  }

  private static List<GradeList> lists(SnapshotView view, String race, int top) {
    return GradeList.of(
        view.results(), grades(view), view.snapshot().people(), Audience.EVERYBODY, race, top);
  }

  private static AgeGrades grades(SnapshotView view) {
    return view.once(AgeGrades.class, now -> new AgeGrades(now.results(), GradeFacts.road2025()));
  }

  /** The race named, else the first in which anybody is graded, else the first. */
  private static Race race(ServerRequest request, SnapshotView view) {
    String id = Asked.parameters(request).getOrDefault("race", "");
    if (!id.isEmpty()) {
      return view.race(id)
          .orElseThrow(() -> new BadRequest(404, "There is no race “" + PlainText.line(id) + "”."));
    }
    List<Race> races = view.setup().races();
    return races.stream()
        .filter(race -> !grades(view).best(race, "", 1).isEmpty())
        .findFirst()
        .orElse(races.getFirst());
  }

  private static int top(ServerRequest request) {
    String text = Asked.parameters(request).getOrDefault("top", Integer.toString(USUAL));
    if (!text.matches("[1-9][0-9]{0,3}") || Integer.parseInt(text) > MOST) {
      throw new BadRequest(400, "top is 1 to " + MOST + ", not “" + PlainText.line(text) + "”");
    }
    return Integer.parseInt(text);
  }

  private static GradesPage page(SnapshotView view, Race race, int top) {
    List<GradeList> lists = lists(view, race.id(), top);
    boolean longer = top < LONGER && lists.stream().anyMatch(list -> list.lines().size() == top);
    String here = "?race=" + encoded(race.id());
    return new GradesPage(
        race.id(),
        name(view, race),
        GradeList.timeWords(race),
        GradeFacts.ROAD_2025,
        view.setup().races().stream().map(one -> choice(view, one, one.equals(race))).toList(),
        lists.stream().map(GradesWing::table).toList(),
        longer ? "/grades" + here + "&top=" + LONGER : "",
        here + (top == USUAL ? "" : "&top=" + top));
  }

  private static String name(SnapshotView view, Race race) {
    return PlainText.line(race.name().isEmpty() ? view.setup().name() : race.name());
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private static GradesPage.Choice choice(SnapshotView view, Race race, boolean current) {
    String address = "/grades?race=" + encoded(race.id());
    return new GradesPage.Choice(name(view, race), address, current);
  }

  private static GradesPage.Table table(GradeList list) {
    String whose = list.whose();
    String heading = Character.toUpperCase(whose.charAt(0)) + whose.substring(1);
    return new GradesPage.Table(heading, list.lines().stream().map(GradesWing::row).toList());
  }

  private static GradesPage.Row row(GradeList.Line line) {
    return new GradesPage.Row(
        Integer.toString(line.graded().place()),
        line.entrant().bib().text(),
        line.face().name(),
        PlainText.line(line.entrant().nation()),
        line.graded().sex() + " " + line.graded().age(),
        Elapsed.brief(line.graded().official_s()),
        line.graded().grade().percent());
  }
}
