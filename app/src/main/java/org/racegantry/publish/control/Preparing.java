package org.racegantry.publish.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.form.EntryNow;
import org.racegantry.publish.control.form.Filled;
import org.racegantry.publish.control.form.Form;
import org.racegantry.publish.control.form.Refusals;
import org.racegantry.publish.control.form.Sheet;
import org.racegantry.publish.control.form.SheetMaker;
import org.racegantry.publish.queue.Finding;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.ResultState;

/** An order on its way from the form to the desk: checked, shown, and only then recorded. */
final class Preparing {
  private static final int OPEN_LISTED = 6;

  private final Crew crew;
  private final Session session;
  private final Form form;
  private final Map<String, String> typed;
  private final SnapshotView view;
  private final SheetMaker sheets;
  private final RecentActs recent;

  Preparing(Crew crew, RecentActs recent, Session session, Form form, Map<String, String> typed) {
    this.crew = crew;
    this.recent = recent;
    this.session = session;
    this.form = form;
    this.view = crew.house().state().now();
    this.sheets = new SheetMaker(view);
    this.typed = typed;
  }

  /** What comes of it: a form to show again, or an act. */
  sealed interface Outcome {
    record Shown(Sheet sheet) implements Outcome {}

    record Done(CrewDesk.Recorded act) implements Outcome {}

    /** Nothing was done, and a sentence says why. */
    record Told(String sentence) implements Outcome {}
  }

  /** How far an order goes. */
  enum Step {
    /** Only what it would do is shown. */
    SHOW,
    /** Recorded where that was shown before, word for word. */
    RECORD,
    /** Recorded unless somebody else has acted on the same thing since. */
    AT_ONCE
  }

  /** Checks an order and goes that far with it; shows what it would do where it goes no further. */
  Outcome go(Step step) {
    Map<String, String> now =
        form == Form.ENTRY ? EntryNow.of(view, typed.getOrDefault("bib", "")) : Map.of();
    if (!now.isEmpty() && !typed.getOrDefault("filled", "").equals(now.get("bib"))) {
      return new Outcome.Shown(EntryForm.filledIn(sheets, typed, now, recent.newest(view)));
    }
    Filled filled = asked(Filled.of(form, typed, sheets.known()));
    if (!filled.isWhole()) {
      return shown(filled, "", null);
    }
    Order order = filled.order(now);
    if (!Permits.allows(session.role(), order)) {
      return shown(filled, "Only a referee may do this; ask one to sign in.", null);
    }
    try {
      Proposal proposal = crew.desk().propose(order);
      String barred = barred(proposal);
      return barred.isEmpty()
          ? weighed(filled, order, proposal, step)
          : shown(filled, barred, null);
    } catch (CrewDesk.Refused refused) {
      Filled placed = Refusals.placed(filled, refused.getMessage());
      boolean none = placed.isWhole();
      return shown(placed, none ? Refusals.sentence(refused.getMessage()) : "", null);
    }
  }

  /** Why this person may not have it recorded, or empty. */
  private String barred(Proposal proposal) {
    if (proposal.supersedes() != Act.NOTHING && !holds(view, proposal.supersedes())) {
      // Whose word it takes back can be told once the act is in the results.
      return "Act " + proposal.supersedes() + " is only just recorded; try again in a moment.";
    }
    return Permits.allows(session.role(), proposal, view.results().acts())
        ? ""
        : "This changes what a referee signed; ask one to sign in.";
  }

  private Outcome weighed(Filled filled, Order order, Proposal proposal, Step step) {
    Set<String> about = Concerns.of(proposal, view.results().acts());
    Predicate<String> by = who -> step != Step.AT_ONCE || !who.equals(session.name());
    List<String> overtaken = recent.since(view, newestSeen(), about, by);
    boolean same = SheetMaker.seen(filled, typed).equals(typed.getOrDefault("seen", ""));
    boolean records = step == Step.AT_ONCE || step == Step.RECORD && same;
    if (records && overtaken.isEmpty()) {
      String why = typed.getOrDefault("why", "").strip();
      CrewDesk.Recorded act = crew.desk().record(order, session.name(), why);
      recent.add(act, session.name(), about);
      return new Outcome.Done(act);
    }
    return shown(filled, "", preview(order, proposal, overtaken));
  }

  /** The newest act known when the form was shown; of now where it is shown for the first time. */
  private int newestSeen() {
    String after = typed.getOrDefault("after", "");
    return after.matches("\\d{1,9}") ? Integer.parseInt(after) : recent.newest(view);
  }

  private Filled asked(Filled filled) {
    boolean grave = form == Form.DQ || filled.values().getOrDefault("state", "").equals("official");
    boolean silent = typed.getOrDefault("why", "").isBlank();
    return grave && silent ? filled.with("why", "Say why; it is kept with the act.") : filled;
  }

  private Sheet.Preview preview(Order order, Proposal proposal, List<String> overtaken) {
    MovesShown.Shown moves = MovesShown.of(view, proposal);
    return new Sheet.Preview(
        Refusals.sentence(proposal.words()),
        proposal.remarks().stream().map(Refusals::sentence).toList(),
        overtaken,
        gate(order),
        moves.count(),
        moves.first());
  }

  /** What is still to be decided, where results are to be official. */
  private List<String> gate(Order order) {
    if (!(order instanceof Order.Declare declare) || declare.state() != ResultState.OFFICIAL) {
      return List.of();
    }
    List<Finding> open = crew.look(view).findings();
    List<String> told = new ArrayList<>();
    open.stream().limit(OPEN_LISTED).map(Finding::sentence).forEach(told::add);
    if (open.size() > OPEN_LISTED) {
      told.add("And " + (open.size() - OPEN_LISTED) + " more in the queue.");
    }
    return told;
  }

  private Outcome shown(Filled filled, String fault, Sheet.Preview preview) {
    return new Outcome.Shown(sheets.sheet(filled, typed, fault, preview, recent.newest(view)));
  }

  /** Whether the newest snapshot holds an act yet. */
  static boolean holds(SnapshotView view, int act) {
    List<Act> acts = view.results().acts();
    return !acts.isEmpty() && acts.getLast().number() >= act;
  }
}
