package org.racegantry.publish.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Bib;

/**
 * The runners an address names by {@code bibs=1,2,3}, each once, in its order.
 *
 * @param entrants their positions in the results
 * @param unknown bibs nobody is entered with
 * @param left how many more were named than may be
 */
public record BibList(List<Integer> entrants, List<String> unknown, int left) {
  private static final int LONGEST = 2_000;

  public BibList {
    entrants = List.copyOf(entrants);
    unknown = List.copyOf(unknown);
  }

  /** Reads a list with commas, blanks or semicolons between; {@code most} of them are taken. */
  public static BibList read(SnapshotView view, String text, int most) {
    List<Integer> entrants = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    TreeSet<Bib> met = new TreeSet<>();
    int left = 0;
    String whole = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    for (String word : whole.split("[,;\\s]+")) {
      if (word.isBlank() || !met.add(new Bib(word))) {
        continue;
      }
      int entrant = view.results().indexOf(new Bib(word));
      if (entrants.size() + unknown.size() >= most) {
        left++;
      } else if (entrant < 0) {
        unknown.add(PlainText.line(word));
      } else {
        entrants.add(entrant);
      }
    }
    return new BibList(entrants, unknown, left);
  }

  /** The bibs of entrants as an address names them: {@code 1,2,3}. */
  public static String address(SnapshotView view, List<Integer> entrants) {
    List<String> bibs =
        entrants.stream().map(i -> view.results().entrants().get(i).bib().text()).toList();
    return URLEncoder.encode(String.join(",", bibs), StandardCharsets.UTF_8).replace("%2C", ",");
  }
}
