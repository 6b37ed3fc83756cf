package org.racegantry.publish.control;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.racegantry.publish.access.Guard;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.view.GunRow;
import org.racegantry.publish.control.view.LineRow;
import org.racegantry.publish.control.view.RaceCard;
import org.racegantry.publish.hook.Hooks;
import org.racegantry.publish.queue.CrewQueue;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Wing;

/** The crew's console: {@code /control} and everything under it. */
public final class ControlWing implements Wing {
  private final Crew crew;
  private final Supplier<List<Hooks.Count>> hooks;
  private final FieldCache field = new FieldCache();

  /**
   * The console of a house that tells no other programs what happens.
   *
   * @param desk records what the crew decides
   * @param devices the readers
   * @param guard lets in who may look
   */
  public ControlWing(House house, CrewDesk desk, Devices devices, Guard guard) {
    this(house, desk, devices, guard, List::of);
  }

  /** The same with {@code hooks}: how far each of those is who are told. */
  public ControlWing(
      House house, CrewDesk desk, Devices devices, Guard guard, Supplier<List<Hooks.Count>> hooks) {
    this.hooks = hooks;
    this.crew = new Crew(house, desk, devices, guard, new CrewQueue());
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing.get("/control", this::console);
    new OrderDesk(crew).route(routing);
    new ActsDesk(crew).route(routing);
    new PapersDesk(crew).route(routing);
    new NotesDesk(crew).route(routing);
    new DevicesDesk(crew).route(routing);
    new RunnerDesk(crew, field).route(routing);
    new OverdueDesk(crew).route(routing);
    new CrewEvents(crew).route(routing);
  }

  private void console(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    long now_ms = crew.house().course().now_ms();
    Map<String, Object> values = new LinkedHashMap<>();
    String tab = Asked.parameters(request).getOrDefault("tab", "queue");
    values.put("chrome", Chrome.of(crew, view, session, "Control", "queue", ""));
    values.put("tab", List.of("lines", "race").contains(tab) ? tab : "queue");
    CrewQueue.Found found = crew.look(view);
    values.put("findings", found.findings());
    values.put("lines", LineRow.of(view.setup(), found.lines(), crew.devices().now()));
    values.put("hooks", hooks.get());
    values.put("races", RaceCard.of(field.of(view)));
    values.put("guns", GunRow.of(view, now_ms));
    Answer.secret(
        request, response, crew.house().templates().render("control/console.jte", values));
  }
}
