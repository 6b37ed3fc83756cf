package org.racegantry.publish.access;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.Form;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.Wing;

/**
 * The door: a name with its passphrase or a one-time code at {@code /enter}, out at {@code /leave}.
 */
final class EnterWing implements Wing {
  private final House house;
  private final Entering entering;
  private final Sittings sittings;
  private final Porter porter;
  private final Approach approach;

  EnterWing(House house, Entering entering, Sittings sittings, Porter porter, Approach approach) {
    this.house = house;
    this.entering = entering;
    this.sittings = sittings;
    this.porter = porter;
    this.approach = approach;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/enter", this::door)
        .post("/enter", this::withPassphrase)
        .post("/enter/code", this::offer)
        .post("/enter/new", this::withCode)
        .get("/leave", this::asking)
        .post("/leave", this::leave);
  }

  private void door(ServerRequest request, ServerResponse response) {
    String to = WayOn.of(Asked.parameters(request).getOrDefault("to", ""));
    show(request, response, 200, page("", to, ""));
  }

  private void withPassphrase(ServerRequest request, ServerResponse response) {
    Map<String, String> form = Form.read(request);
    String name = form.getOrDefault("name", "");
    String to = WayOn.of(form.getOrDefault("to", ""));
    try {
      String words = form.getOrDefault("passphrase", "");
      letIn(request, response, entering.withPassphrase(name, words, comer(request)), to);
    } catch (Refused refused) {
      show(request, response, status(response, refused), page(refused.getMessage(), to, name));
    }
  }

  private void offer(ServerRequest request, ServerResponse response) {
    Map<String, String> form = Form.read(request);
    String code = form.getOrDefault("code", "");
    String to = WayOn.of(form.getOrDefault("to", ""));
    try {
      Entering.Offer offer = entering.offer(code, comer(request));
      if (offer.direct()) {
        letIn(request, response, entering.direct(code, comer(request)), to);
      } else {
        show(request, response, 200, choosing("", to, "", code, offer));
      }
    } catch (Refused refused) {
      show(request, response, status(response, refused), page(refused.getMessage(), to, ""));
    }
  }

  private void withCode(ServerRequest request, ServerResponse response) {
    Map<String, String> form = Form.read(request);
    String code = form.getOrDefault("code", "");
    String name = form.getOrDefault("name", "");
    String to = WayOn.of(form.getOrDefault("to", ""));
    Entering.Offer offer;
    try {
      offer = entering.offer(code, comer(request));
    } catch (Refused refused) {
      show(request, response, status(response, refused), page(refused.getMessage(), to, ""));
      return;
    }
    try {
      String words = form.getOrDefault("passphrase", "");
      Passphrases.fault(words, form.getOrDefault("again", ""))
          .ifPresent(
              fault -> {
                throw new Refused(fault);
              });
      Role role = firstRole(form);
      letIn(request, response, entering.withCode(code, name, role, words, comer(request)), to);
    } catch (Refused refused) {
      int status = status(response, refused);
      show(request, response, status, choosing(refused.getMessage(), to, name, code, offer));
    }
  }

  private static Role firstRole(Map<String, String> form) {
    return Role.of(form.getOrDefault("role", ""))
        .filter(role -> role == Role.CREW || role == Role.REFEREE)
        .orElse(Role.CREW);
  }

  private void asking(ServerRequest request, ServerResponse response) {
    Session session = porter.require(request, Role.values());
    Map<String, Object> values =
        Map.of("frame", house.frames().plain("Leave", ""), "session", session);
    Answer.secret(request, response, house.templates().render("access/leave.jte", values));
  }

  private void leave(ServerRequest request, ServerResponse response) {
    porter.require(request, Form.read(request), Role.values());
    porter.id(request).ifPresent(sittings::end);
    porter.take(request, response);
    Answer.goTo(response, "/");
  }

  private void letIn(ServerRequest request, ServerResponse response, String id, String to) {
    porter.give(request, response, id);
    Role role = sittings.find(id).map(Session::role).orElse(Role.VIEWER);
    Answer.goTo(response, to.isEmpty() ? WayOn.usual(role) : to);
  }

  private Entering.Comer comer(ServerRequest request) {
    return new Entering.Comer(approach.address(request), porter.id(request));
  }

  /** 429 where waiting helps, with how long; else 400. */
  private static int status(ServerResponse response, Refused refused) {
    if (refused.wait_s() > 0) {
      response.header(HeaderNames.RETRY_AFTER, Integer.toString(refused.wait_s()));
      return 429;
    }
    return 400;
  }

  private void show(ServerRequest request, ServerResponse response, int status, EnterPage page) {
    response.status(status);
    Map<String, Object> values = Map.of("frame", house.frames().plain("Come in", ""), "page", page);
    Answer.secret(request, response, house.templates().render("access/enter.jte", values));
  }

  private static EnterPage page(String fault, String to, String name) {
    return new EnterPage(fault, to, name, "", "", null, Passphrases.SHORTEST);
  }

  private static EnterPage choosing(
      String fault, String to, String name, String code, Entering.Offer offer) {
    return new EnterPage(fault, to, name, code, offer.name(), offer.role(), Passphrases.SHORTEST);
  }
}
