package org.racegantry.publish.queue;

import java.util.List;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.Line;

/** Stretches in which a line was as good as blind, proved by those who were read further on. */
final class LineOutages implements Rule {
  private static final long STILL_MS = 900_000;

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    for (Outage outage : scene.counts.outages()) {
      found.accept(of(scene, outage));
    }
  }

  private static Finding of(Scene scene, Outage outage) {
    LineCount count = outage.count();
    String point = scene.point(count.point);
    boolean now = scene.now_ms - outage.until_ms() < STILL_MS;
    boolean main = count.line.role() == Line.Role.MAIN;
    int otherExpected = count.expected() - outage.expected();
    String others =
        otherExpected < 20
            ? ""
            : " At other times it read "
                + Words.percent(count.seen() - outage.seen(), otherExpected)
                + " %.";
    return new Finding(
        Words.id("line", count.line.id(), point, scene.words.minute(outage.from_ms())),
        Kind.LINE,
        now ? Urgency.NOW : main ? Urgency.SOON : Urgency.BEFORE_OFFICIAL,
        "Line "
            + Words.plain(count.line.id())
            + " read "
            + outage.seen()
            + " of about "
            + Words.runners(outage.expected())
            + " at "
            + point
            + " between "
            + scene.words.minute(outage.from_ms())
            + " and "
            + scene.words.minute(outage.until_ms())
            + (now ? ": check its mats and reader now." : ": fetch what its reader has stored."),
        List.of(
            "Sure: all of them were read further on or by another line." + others,
            main
                ? "Their times at " + point + " are estimates and rank nowhere."
                : "The main line gave their times.",
            "Rule on nobody because of a split missing here."),
        List.of());
  }
}
