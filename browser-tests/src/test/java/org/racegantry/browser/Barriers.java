package org.racegantry.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What on a page shuts somebody out, by every rule of axe. */
final class Barriers {
  /**
   * The answer holds what is broken and nothing else: describing everything that is in order takes
   * longer than judging it. No page has frames, so none have to be gathered.
   */
  private static final String JUDGE =
      "() => axe.run(document, { resultTypes: ['violations'] }).then((found) =>"
          + " found.violations.flatMap((rule) =>"
          + " rule.nodes.map((node) => rule.id + ' ' + node.html)))";

  private Barriers() {}

  /** Each broken rule with the element that breaks it, behind the name of the look at it. */
  static List<String> on(Page page, String where) {
    page.evaluate(AxeBuilder.getAxeScript());
    List<String> all = new ArrayList<>();
    if (page.evaluate(JUDGE) instanceof List<?> broken) {
      broken.forEach(one -> all.add(where + ": " + one));
    } else {
      throw new IllegalStateException("axe gave no answer at " + where);
    }
    return all;
  }
}
