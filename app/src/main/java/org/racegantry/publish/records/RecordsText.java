package org.racegantry.publish.records;

import java.util.List;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.TextWidth;
import org.racegantry.race.Elapsed;
import org.racegantry.records.Condition;

/** Verdicts for a terminal. */
public final class RecordsText {
  private static final int COLUMNS = 100;
  private static final int INDENT = 4;

  private final StringBuilder out = new StringBuilder();
  private final boolean evidence;

  private RecordsText(boolean evidence) {
    this.evidence = evidence;
  }

  /**
   * Race by race.
   *
   * @param evidence every condition with what it rests on
   */
  public static String of(List<RaceVerdicts> races, boolean evidence) {
    RecordsText text = new RecordsText(evidence);
    for (RaceVerdicts race : races) {
      text.race(race);
    }
    return text.out.toString();
  }

  /** Verdicts one after the other. */
  public static String lines(List<VerdictLine> lines, boolean evidence) {
    RecordsText text = new RecordsText(evidence);
    lines.forEach(text::verdict);
    return text.out.toString();
  }

  private void race(RaceVerdicts race) {
    out.append('\n').append(race.name()).append(", ").append(race.state()).append('\n');
    (evidence ? race.notable() : race.near()).forEach(this::verdict);
    int far = evidence ? 0 : race.notable().size() - race.near().size();
    if (far > 0) {
      out.append("  ").append(far).append(far == 1 ? " record was" : " records were");
      out.append(" never in reach\n");
    }
    String own = race.own().words();
    if (!own.isEmpty()) {
      out.append("  ").append(own).append('\n');
    }
  }

  private void verdict(VerdictLine line) {
    String who = PersonName.spoken(line.face().person()) + nation(line);
    String head =
        "  "
            + VerdictWords.head(line)
            + "  "
            + Elapsed.brief(line.verdict().official_s())
            + "  "
            + who
            + "  ";
    add(Wrapped.lines(head, String.join("; ", VerdictWords.parts(line)), INDENT, COLUMNS));
    if (evidence) {
      conditions(line.verdict().conditions());
    }
  }

  private static String nation(VerdictLine line) {
    return line.entrant().nation().isEmpty() ? "" : " " + PlainText.line(line.entrant().nation());
  }

  private void conditions(List<Condition> conditions) {
    int widest =
        conditions.stream().mapToInt(condition -> condition.name().length()).max().orElse(0);
    for (Condition condition : conditions) {
      String head =
          " ".repeat(INDENT)
              + TextWidth.left(condition.met().word(), "unknown".length() + 2)
              + TextWidth.left(condition.name(), widest + 2);
      add(Wrapped.lines(head, PlainText.line(condition.evidence()), head.length(), COLUMNS));
    }
  }

  private void add(List<String> lines) {
    lines.forEach(line -> out.append(line).append('\n'));
  }
}
