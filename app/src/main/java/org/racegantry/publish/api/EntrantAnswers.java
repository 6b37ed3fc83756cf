package org.racegantry.publish.api;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.explain.Account;
import org.racegantry.publish.explain.ExplainJson;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.scoring.Explanation;

/** One entrant for programs: the row of the results, and why it says what it says. */
final class EntrantAnswers {
  private static final int LONGEST_BIB = 40;

  /** Acts are public, the names of the officials behind them are not. */
  private static final String OFFICIAL = "an official";

  byte[] explanation(SnapshotView view, String bib) {
    Account account = Account.of(view.snapshot(), position(view, bib));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExplainJson.write(forEverybody(account), bytes);
    return bytes.toByteArray();
  }

  byte[] result(SnapshotView view, String bib) {
    return EntrantJson.of(view, position(view, bib));
  }

  private static Account forEverybody(Account account) {
    Explanation told = account.explanation();
    PublicFace face = PublicFace.of(account.person(), told.result().entrant());
    List<Act> acts = told.acts().stream().map(EntrantAnswers::unsigned).toList();
    return new Account(
        account.setup(),
        face.person(),
        account.state(),
        new Explanation(told.result(), told.reads(), acts, told.rule()));
  }

  private static Act unsigned(Act act) {
    return new Act(act.number(), OFFICIAL, act.why(), act.at_ms(), act.supersedes(), act.changes());
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
