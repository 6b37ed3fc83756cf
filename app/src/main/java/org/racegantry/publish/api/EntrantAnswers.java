package org.racegantry.publish.api;

import java.io.ByteArrayOutputStream;
import org.racegantry.publish.explain.Account;
import org.racegantry.publish.explain.ExplainJson;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Bib;

/** One entrant for programs: the row of the results, and why it says what it says. */
final class EntrantAnswers {
  private static final int LONGEST_BIB = 40;

  byte[] explanation(SnapshotView view, String bib) {
    Account account = Account.of(view.snapshot(), position(view, bib)).forEverybody();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExplainJson.write(account, bytes);
    return bytes.toByteArray();
  }

  byte[] result(SnapshotView view, String bib) {
    return EntrantJson.of(view, position(view, bib));
  }

  private static int position(SnapshotView view, String bib) {
    boolean sane = !bib.isBlank() && bib.length() <= LONGEST_BIB;
    int at = sane ? view.results().indexOf(new Bib(bib)) : -1;
    if (at < 0) {
      throw new BadRequest(404, "Nobody is entered with bib “" + bib + "”.");
    }
    return at;
  }
}
