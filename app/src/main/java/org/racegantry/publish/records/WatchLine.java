package org.racegantry.publish.records;

import java.util.Locale;
import java.util.Objects;
import org.racegantry.race.EntrantId;

/**
 * One record of a race as it stands now: still open, or decided.
 *
 * @param id scope, category and nation, stable: {@code course women-only}
 * @param title which record: {@code Course record, women only}
 * @param tone what kind of news it is
 * @param state how it stands, in a word or two: {@code on pace}
 * @param sentence in which figures; changes from split to split
 * @param entrant whose time or way it is
 * @param who the same by name, as far as that is shown; empty while on the course for who is not
 *     followed there
 * @param aloud what an announcer may say of it; empty for an estimate and where there is nothing
 */
public record WatchLine(
    String id,
    String title,
    Tone tone,
    String state,
    String sentence,
    EntrantId entrant,
    String who,
    String aloud) {
  /** What kind of news a line is; the most important first. */
  public enum Tone {
    /** A record fell, or was equalled. */
    FELL,
    /** A time is fast enough, and something is still open or not known. */
    OPEN,
    /** Somebody is on the pace of it. */
    ON,
    /** Somebody is not, or not clearly. */
    OFF,
    /** It is out of reach, or the time was slower. */
    OUT
  }

  public WatchLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(tone, "tone");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(aloud, "aloud");
  }

  /** The tone as pages and programs name it. */
  public String toneWord() {
    return tone.name().toLowerCase(Locale.ROOT);
  }
}
