package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.race.Person;

/**
 * A note in force with its words, and the act that brought it.
 *
 * @param text what was said or seen; empty where it was erased
 * @param name who said it; may be empty
 * @param role who that is; may be empty
 * @param who whom it is about
 * @param where of which race, and where on the course
 * @param kind quote, weather or remark
 * @param act the act that brought it
 */
public record NoteRow(
    String text,
    String name,
    String role,
    String who,
    String where,
    String kind,
    ActList.Line act) {

  /** The notes in force, in the order they were first entered. */
  public static List<NoteRow> of(SnapshotView view) {
    Map<EntrantId, Integer> acts = new LinkedHashMap<>();
    for (Act act : new ActLedger(view.results().acts()).inForce()) {
      for (Change change : act.changes()) {
        if (change instanceof Change.NoteSet set) {
          acts.put(set.note().id(), act.number());
        }
      }
    }
    ActList lines = new ActList(view);
    List<NoteRow> rows = new ArrayList<>();
    for (Note note : view.results().notes()) {
      rows.add(row(view, note, lines.act(acts.get(note.id())).orElseThrow()));
    }
    return rows;
  }

  private static NoteRow row(SnapshotView view, Note note, ActList.Line act) {
    ActSentence words = new ActSentence(view);
    Person speaker = view.snapshot().people().of(note.id());
    List<String> who = note.about().stream().map(words::who).toList();
    return new NoteRow(
        PlainText.line(speaker.notes()),
        PlainText.line(speaker.fullName()),
        PlainText.line(speaker.more().getOrDefault("role", "")),
        PlainText.line(String.join(", ", who)),
        PlainText.line(note.words().replaceFirst("^" + note.kind().code() + "( of | )?", "")),
        note.kind().code(),
        act);
  }
}
