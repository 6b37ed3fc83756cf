package org.racegantry.publish.access;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Form;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.Wing;

/** Who may come in, at {@code /people}: the crew invites and removes, everybody sees to oneself. */
final class PeopleWing implements Wing {
  private static final Role[] INVITING = {Role.CREW, Role.REFEREE};

  private final House house;
  private final People people;
  private final Entering entering;
  private final Porter porter;
  private final Approach approach;

  PeopleWing(House house, People people, Entering entering, Porter porter, Approach approach) {
    this.house = house;
    this.people = people;
    this.entering = entering;
    this.porter = porter;
    this.approach = approach;
  }

  /** What is done with a form, and the words about it. */
  private interface Deed {
    Done with(Map<String, String> form, Session session);
  }

  /** Words about what was done, and a code to hand on, or null. */
  private record Done(String words, OneTimeCode code) {}

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/people", this::look)
        .post("/people/invite", (request, response) -> act(request, response, this::invite))
        .post("/people/reset", (request, response) -> act(request, response, this::reset))
        .post("/people/remove", (request, response) -> act(request, response, this::remove))
        .post("/people/end", (request, response) -> act(request, response, this::end))
        .post("/people/sessions", this::endOwn)
        .post("/people/passphrase", this::passphrase);
  }

  private void look(ServerRequest request, ServerResponse response) {
    Session session = porter.require(request, Role.values());
    show(request, response, session, "", new Done("", null));
  }

  private void act(ServerRequest request, ServerResponse response, Deed deed) {
    Map<String, String> form = Form.read(request);
    Session session = porter.require(request, form, INVITING);
    try {
      show(request, response, session, "", deed.with(form, session));
    } catch (Refused refused) {
      response.status(400);
      show(request, response, session, refused.getMessage(), new Done("", null));
    }
  }

  private Done invite(Map<String, String> form, Session session) {
    Role role =
        Role.of(form.getOrDefault("role", ""))
            .orElseThrow(() -> new Refused("Choose a role for the new person."));
    String name = form.getOrDefault("name", "");
    OneTimeCode code = people.invite(name, role);
    return new Done(Person.tidy(name) + " is invited as " + role.word() + ".", code);
  }

  private Done reset(Map<String, String> form, Session session) {
    String name = form.getOrDefault("name", "");
    OneTimeCode code = people.resetButSelf(name, session);
    return new Done(Person.tidy(name) + " is out and chooses a new passphrase.", code);
  }

  private Done remove(Map<String, String> form, Session session) {
    String name = form.getOrDefault("name", "");
    people.removeButLast(name);
    return new Done(Person.tidy(name) + " is removed.", null);
  }

  private Done end(Map<String, String> form, Session session) {
    String name = form.getOrDefault("name", "");
    people.endSessions(name);
    return new Done("All sessions of " + Person.tidy(name) + " have ended.", null);
  }

  private void endOwn(ServerRequest request, ServerResponse response) {
    Session session = porter.require(request, Form.read(request), Role.values());
    people.endSessions(session.name());
    porter.take(request, response);
    Answer.goTo(response, "/enter");
  }

  private void passphrase(ServerRequest request, ServerResponse response) {
    Map<String, String> form = Form.read(request);
    Session session = porter.require(request, form, Role.values());
    try {
      String words = form.getOrDefault("passphrase", "");
      Passphrases.fault(words, form.getOrDefault("again", ""))
          .ifPresent(
              fault -> {
                throw new Refused(fault);
              });
      Entering.Comer comer = new Entering.Comer(approach.address(request), porter.id(request));
      String id = entering.change(session, form.getOrDefault("old", ""), words, comer);
      porter.give(request, response, id);
      Answer.goTo(response, "/people");
    } catch (Refused refused) {
      response.status(400);
      show(request, response, session, refused.getMessage(), new Done("", null));
    }
  }

  private void show(
      ServerRequest request, ServerResponse response, Session session, String fault, Done done) {
    boolean invites = List.of(INVITING).contains(session.role());
    String code = done.code() == null ? "" : done.code().words();
    PeoplePage page =
        new PeoplePage(
            session,
            invites,
            invites ? people.list().stream().map(known -> row(known, session)).toList() : List.of(),
            fault,
            done.words(),
            code,
            code.isEmpty() ? "" : approach.origin(request) + "/enter#" + code,
            Passphrases.SHORTEST);
    Map<String, Object> values = Map.of("frame", house.frames().plain("People", ""), "page", page);
    Answer.secret(request, response, house.templates().render("access/people.jte", values));
  }

  private PeoplePage.Row row(People.Known known, Session session) {
    boolean self = known.name().equals(session.name());
    return new PeoplePage.Row(
        known.name(), known.role().word(), KnownWords.of(known, people.clock().millis()), self);
  }
}
