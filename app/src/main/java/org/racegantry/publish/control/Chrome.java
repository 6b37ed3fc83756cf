package org.racegantry.publish.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.form.Form;
import org.racegantry.publish.control.view.ActList;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;

/**
 * What stands around every page of the console.
 *
 * @param frame event, age of the data
 * @param who who is looking
 * @param role what that person may do, as a word
 * @param token goes into every form
 * @param page which page it is, for its place in the menu
 * @param bib the runner the page is about, or empty
 * @param clock the time of day at the race
 * @param offset_ms what makes the time of day of a time since 1970
 * @param latest the newest act in words; null without any
 * @param forms what this person may do
 * @param undoing which acts this person may take back
 */
public record Chrome(
    PageFrame frame,
    String who,
    String role,
    String token,
    String page,
    String bib,
    String clock,
    long offset_ms,
    ActList.Line latest,
    List<Form> forms,
    Undoing undoing) {

  static Chrome of(
      Crew crew, SnapshotView view, Session session, String title, String page, String bib) {
    ActList acts = new ActList(view);
    long now_ms = crew.house().course().now_ms();
    var zone = view.setup().zone();
    return new Chrome(
        crew.house().frames().plain(title, ""),
        session.name(),
        session.role().name().toLowerCase(Locale.ROOT),
        session.token(),
        page,
        bib,
        RaceClock.seconds(now_ms, zone),
        1000L * zone.getRules().getOffset(java.time.Instant.ofEpochMilli(now_ms)).getTotalSeconds(),
        acts.act(acts.newest()).orElse(null),
        Stream.of(Form.values()).filter(form -> Permits.offers(session.role(), form)).toList(),
        Undoing.of(session.role(), view.results().acts()));
  }

  /** Whether this person may change anything. */
  public boolean acts() {
    return !forms.isEmpty();
  }

  /** Whether this form is offered. */
  public boolean offers(String word) {
    return forms.stream().anyMatch(form -> form.word().equals(word));
  }

  /** The number of the newest act, or 0. */
  public int newest() {
    return latest == null ? 0 : latest.number();
  }
}
