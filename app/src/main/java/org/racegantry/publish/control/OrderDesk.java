package org.racegantry.publish.control;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.form.CommandLine;
import org.racegantry.publish.control.form.EntryNow;
import org.racegantry.publish.control.form.Filled;
import org.racegantry.publish.control.form.Form;
import org.racegantry.publish.control.form.Sheet;
import org.racegantry.publish.control.form.SheetMaker;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.SnapshotView;

/** The forms of the orders: {@code /control/do/FORM}, and the command line that opens them. */
final class OrderDesk {
  private static final int LONGEST_LINE = 500;

  private final Crew crew;
  private final RecentActs recent = new RecentActs();

  OrderDesk(Crew crew) {
    this.crew = crew;
  }

  void route(HttpRouting.Builder routing) {
    routing
        .get("/control/say", this::say)
        .get("/control/do/{form}", this::open)
        .post("/control/do/{form}", this::give);
  }

  /** {@code GET /control/do/gun?wave=blue-1}: the form, with what is known filled in. */
  private void open(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.ACT);
    Form form = form(request, session);
    Map<String, String> typed = new TreeMap<>(Asked.parameters(request));
    if (form == Form.UNDO && typed.getOrDefault("act", "").isEmpty()) {
      typed.putAll(new UndoKey(crew, recent, session).meant());
    }
    SnapshotView view = crew.house().state().now();
    SheetMaker sheets = new SheetMaker(view);
    int newest = recent.newest(view);
    if (form.goesStraight() && Filled.of(form, typed, sheets.known()).isWhole()) {
      // Nothing is left to fill in: what it would do is shown at once.
      Preparing prepared = new Preparing(crew, recent, session, form, typed);
      answer(request, response, session, prepared.go(Preparing.Step.SHOW));
      return;
    }
    Map<String, String> now =
        form == Form.ENTRY ? EntryNow.of(view, typed.getOrDefault("bib", "")) : Map.of();
    Sheet sheet =
        now.isEmpty()
            ? sheets.opened(form, typed, newest)
            : EntryForm.filledIn(sheets, typed, now, newest);
    show(request, response, session, sheet);
  }

  /**
   * {@code POST /control/do/gun}: what it would do; with {@code step=record}, done. An undo with
   * {@code step=now} is the key of it, and done without being shown first.
   */
  private void give(ServerRequest request, ServerResponse response) {
    Map<String, String> typed = org.racegantry.publish.site.Form.read(request);
    Session session = crew.guard().require(request, typed, Permits.ACT);
    Form form = form(request, session);
    String step = typed.getOrDefault("step", "");
    if (form == Form.UNDO && step.equals("now")) {
      String act = typed.getOrDefault("act", "").strip();
      answer(request, response, session, new UndoKey(crew, recent, session).press(act));
      return;
    }
    Preparing prepared = new Preparing(crew, recent, session, form, typed);
    boolean record = step.equals("record");
    answer(
        request,
        response,
        session,
        prepared.go(record ? Preparing.Step.RECORD : Preparing.Step.SHOW));
  }

  /** {@code GET /control/say?q=set 1234 FINISH 12:41:10}: what was typed at the top. */
  private void say(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    String line = Asked.parameters(request).getOrDefault("q", "");
    if (line.length() > LONGEST_LINE) {
      throw new BadRequest(400, "A line is at most " + LONGEST_LINE + " characters.");
    }
    switch (CommandLine.read(line)) {
      case CommandLine.Typed.Lookup lookup -> lookUp(response, lookup.what());
      case CommandLine.Typed.Order order -> {
        if (!Permits.offers(session.role(), order.form())) {
          throw new BadRequest(403, "This order needs another role than yours.");
        }
        Map<String, String> typed = new TreeMap<>(order.fields());
        if (order.form() == Form.UNDO && typed.isEmpty()) {
          typed.putAll(new UndoKey(crew, recent, session).meant());
        }
        if (order.form() == Form.ENTRY) {
          EntryNow.of(crew.house().state().now(), typed.getOrDefault("bib", ""))
              .forEach(typed::putIfAbsent);
          typed.put("filled", typed.getOrDefault("bib", ""));
        }
        Preparing prepared = new Preparing(crew, recent, session, order.form(), typed);
        answer(request, response, session, prepared.go(Preparing.Step.SHOW));
      }
    }
  }

  private void lookUp(ServerResponse response, String what) {
    boolean bib = new SheetMaker(crew.house().state().now()).known().isWorn(what);
    String coded = URLEncoder.encode(what, StandardCharsets.UTF_8).replace("+", "%20");
    String address = bib ? "/control/r/" + coded : "/control/runners?q=" + coded;
    Answer.goTo(response, address);
  }

  private Form form(ServerRequest request, Session session) {
    Form form =
        Form.of(Asked.part(request, "form"))
            .orElseThrow(() -> new BadRequest(404, "There is no such order."));
    if (!Permits.offers(session.role(), form)) {
      throw new BadRequest(403, "Only a referee may do this; ask one to sign in.");
    }
    return form;
  }

  private void answer(
      ServerRequest request, ServerResponse response, Session session, Preparing.Outcome outcome) {
    switch (outcome) {
      case Preparing.Outcome.Shown shown -> show(request, response, session, shown.sheet());
      case Preparing.Outcome.Done done -> {
        String address = "/control/acts/" + done.act().act() + (piece(request) ? "?piece=1" : "");
        Answer.goTo(response, address);
      }
      case Preparing.Outcome.Told told -> tell(request, response, session, told.sentence());
    }
  }

  /** Nothing was done: a sentence for the script, the sheet with it for everybody else. */
  private void tell(
      ServerRequest request, ServerResponse response, Session session, String sentence) {
    if (piece(request)) {
      Map<String, Object> values = Map.of("sentence", sentence);
      String told = crew.house().templates().render("control/told.jte", values);
      Answer.secret(request, response, told);
      return;
    }
    SheetMaker sheets = new SheetMaker(crew.house().state().now());
    Filled empty = Filled.of(Form.UNDO, Map.of(), sheets.known());
    Filled quiet = new Filled(Form.UNDO, empty.values(), Map.of());
    show(request, response, session, sheets.sheet(quiet, Map.of(), sentence, null, 0));
  }

  private void show(ServerRequest request, ServerResponse response, Session session, Sheet sheet) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("sheet", sheet);
    values.put("token", session.token());
    if (piece(request)) {
      Answer.secret(
          request, response, crew.house().templates().render("control/sheet.jte", values));
      return;
    }
    SnapshotView view = crew.house().state().now();
    values.put("chrome", Chrome.of(crew, view, session, sheet.title(), "do", ""));
    Answer.secret(request, response, crew.house().templates().render("control/order.jte", values));
  }

  /** Whether only the part inside the page is wanted. */
  static boolean piece(ServerRequest request) {
    return Asked.parameters(request).containsKey("piece");
  }
}
