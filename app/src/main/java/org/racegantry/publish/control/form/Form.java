package org.racegantry.publish.control.form;

import static org.racegantry.publish.control.form.Field.may;
import static org.racegantry.publish.control.form.Field.must;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.racegantry.publish.control.form.Field.Kind;

/**
 * The orders a crew may give, each with its key, its word at the command line and its fields in the
 * order they are typed.
 */
public enum Form {
  GUN('g', "Gun of a wave", must("wave", "Wave", Kind.WAVE, ""), time("10:00:00.250")),
  SET(
      't',
      "State a time",
      bib(),
      must("point", "Point", Kind.POINT, ""),
      time("12:41:10 or 124110"),
      may("source", "Seen by", Kind.SOURCE, "video, unless you say else")),
  TIMES(
      'm',
      "Times from a list",
      must("point", "Point", Kind.POINT, ""),
      may("source", "Seen by", Kind.SOURCE, "video, unless you say else"),
      must("list", "One line each: bib and time", Kind.LIST, "5 12:06:37")),
  DQ('x', "Disqualify", bib(), must("rule", "Rule", Kind.WORDS, "such as TR55.10")),
  DNF('f', "Did not finish", bib()),
  DNS('s', "Did not start", bib()),
  NP('n', "Takes no place", bib()),
  OK('k', "Take a ruling back", bib()),
  CHIP('c', "Assign a chip", must("chip", "Chip", Kind.CHIP, ""), bib(), from(), until()),
  CLOCK(
      'o',
      "Correct a clock",
      must("reader", "Reader", Kind.READER, ""),
      must("offset_ms", "Add", Kind.OFFSET, "milliseconds, or such as −1.5 s"),
      from(),
      until()),
  ADMIT(
      'i',
      "Let a reader in",
      must("reader", "Reader", Kind.DEVICE, "its name, as it says it"),
      must("line", "Line", Kind.LINE, "")),
  SWAP('b', "Swap two bibs", bib(), must("other", "Other bib", Kind.BIB, "")),
  ENTRY(
      'e',
      "Entry",
      bib(),
      words("given_name", "Given name"),
      words("family_name", "Family name"),
      words("sex", "Sex"),
      may("age", "Age on race day", Kind.NUMBER, ""),
      words("nation", "Nation"),
      words("club", "Club"),
      words("team", "Team"),
      words("division", "Division"),
      may("wave", "Wave", Kind.WAVE, ""),
      may("race", "Race", Kind.RACE, "empty: by the filters of the races"),
      words("chip", "Chip"),
      words("town", "Town"),
      words("notes", "Notes")),
  JUDGE(
      'j',
      "Judged order",
      must("race", "Race", Kind.RACE, ""),
      must("bibs", "Bibs, first to last", Kind.BIBS, "5 4 12")),
  PAPER(
      'p',
      "Paper of a record",
      must("topic", "Topic", Kind.TOPIC, "what it is about"),
      must("answer", "Answer", Kind.ANSWER, "yes, no, open (on its way)"),
      may("race", "Race", Kind.RACE, "empty: all races"),
      may("point", "Point", Kind.POINT, "empty: the finish"),
      may("bib", "Bibs", Kind.SOME_BIBS, "empty: everybody"),
      words("evidence", "Evidence")),
  NOTE(
      'w',
      "Note for the story",
      must("text", "Words", Kind.TEXT, "exactly as they were said"),
      may("by", "Who said it", Kind.WORDS, "empty only for the weather"),
      may("role", "Role", Kind.WORDS, "such as winner or coach"),
      may("bib", "About bibs", Kind.SOME_BIBS, "empty: nobody in particular"),
      may("at", "Moment", Kind.PLACE, "30K, 30 km or mile 19"),
      may("kind", "Kind", Kind.KIND, "quote, unless you say else"),
      may("race", "Race", Kind.RACE, "empty: of those it is about")),
  DECLARE(
      'd',
      "Declare results",
      must("state", "As", Kind.STATE, "provisional, official, live"),
      may("race", "Race", Kind.RACE, "empty: all races")),
  UNDO('u', "Take an act back", must("act", "Act", Kind.ACT, "its number")),
  STRIKE(
      'r',
      "Strike a read",
      must("reader", "Reader", Kind.READER, ""),
      must("chip", "Chip", Kind.CHIP, ""),
      time("12:41:10.250, as the reader says"));

  private final char key;
  private final String title;
  private final List<Field> fields;

  Form(char key, String title, Field... fields) {
    this.key = key;
    this.title = title;
    this.fields = List.of(fields);
  }

  /** The form of this word or key, such as {@code gun} or {@code g}. */
  public static Optional<Form> of(String word) {
    return Stream.of(values())
        .filter(form -> form.word().equals(word) || word.equals(String.valueOf(form.key)))
        .findFirst();
  }

  /** The word at the command line and in addresses. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The key that opens it. */
  public char key() {
    return key;
  }

  /** What it does, for its head. */
  public String title() {
    return title;
  }

  /** Its fields, in the order they are typed. */
  public List<Field> fields() {
    return fields;
  }

  /**
   * Whether a form that is opened with everything filled in shows what it would do at once. Times
   * are looked at first: what a finding offers there is a guess.
   */
  public boolean goesStraight() {
    return switch (this) {
      case DNF, DNS, NP, OK, CHIP, CLOCK, ADMIT, SWAP, DECLARE, UNDO, STRIKE -> true;
      case GUN, SET, TIMES, DQ, ENTRY, JUDGE, PAPER, NOTE -> false;
    };
  }

  /** The field of this name. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  private static Field bib() {
    return must("bib", "Bib", Kind.BIB, "");
  }

  private static Field time(String hint) {
    return must("time", "Time", Kind.TIME, hint);
  }

  private static Field from() {
    return may("from", "From", Kind.TIME, "empty: always");
  }

  private static Field until() {
    return may("until", "Until", Kind.TIME, "empty: for good");
  }

  private static Field words(String name, String label) {
    return may(name, label, Kind.WORDS, "");
  }
}
