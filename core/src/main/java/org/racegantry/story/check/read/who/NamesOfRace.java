package org.racegantry.story.check.read.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Naming;
import org.racegantry.story.check.read.phrase.Row;
import org.racegantry.story.check.read.text.Token;
import org.racegantry.story.check.read.text.Token.Sort;

/**
 * Finds names in a report: of the race's people whole, by family name, by given name, in either
 * order, with short forms; and of people who are not in the race, so that nothing said of them is
 * put down to anybody else. One is made for each report, as it remembers strangers by family name.
 */
public final class NamesOfRace implements Naming {
  private static final int LONGEST = 4;

  private final Gazetteer gazetteer;
  private final SortedSet<String> strangers = new TreeSet<>();

  /** The names of a race, for one report. */
  public NamesOfRace(Gazetteer gazetteer) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
  }

  @Override
  public Optional<Named> at(Row row, int i) {
    if (row.at(i).low().equals("bib")) {
      return bib(row, i);
    }
    if (row.at(i).low().equals("the") && row.at(i + 2).low().equals("with")) {
      return bib(row, i + 3);
    }
    if (!row.at(i).capital()) {
      return Optional.empty();
    }
    return whole(row, i)
        .or(() -> abbreviated(row, i))
        .or(() -> family(row, i))
        .or(() -> given(row, i))
        .or(() -> stranger(row, i));
  }

  /**
   * {@code bib 7}, {@code the runner with bib F8}: letters and digits that touch are one number on
   * a chest.
   */
  private Optional<Named> bib(Row row, int i) {
    if (!row.at(i).low().equals("bib")) {
      return Optional.empty();
    }
    StringBuilder number = new StringBuilder(row.at(i + 1).low());
    int next = i + 2;
    while (row.at(next).start() == row.at(next - 1).end()
        && (row.at(next).sort() == Sort.NUMBER || row.at(next).sort() == Sort.WORD)) {
      number.append(row.at(next).low());
      next++;
    }
    List<Integer> wearer = gazetteer.bib(number.toString());
    return wearer.isEmpty()
        ? Optional.empty()
        : Optional.of(new Named(new Meaning.Name(wearer, true), next));
  }

  private Optional<Named> whole(Row row, int i) {
    for (int words = LONGEST; words >= 2; words--) {
      List<Integer> people = gazetteer.whole(joined(row, i, words));
      if (!people.isEmpty() && capitals(row, i, words)) {
        return Optional.of(new Named(new Meaning.Name(people, true), i + words));
      }
    }
    return Optional.empty();
  }

  /** {@code Phil Sesemann}, {@code P. Sesemann}; and {@code Sarah Harrison}, who is another one. */
  private Optional<Named> abbreviated(Row row, int i) {
    int next = row.at(i + 1).is(".") && row.at(i).text().length() == 1 ? i + 2 : i + 1;
    boolean givenLike = !Capitals.isPlainWord(row, i) && !row.at(next).low().isEmpty();
    if (!givenLike || !row.at(next).capital()) {
      return Optional.empty();
    }
    for (int words = 3; words >= 1; words--) {
      List<Integer> family = gazetteer.family(joined(row, next, words));
      if (!family.isEmpty() && capitals(row, next, words)) {
        List<Integer> people = gazetteer.matching(family, row.at(i).low());
        boolean nobody = people.isEmpty() && Capitals.isProper(row, i);
        if (nobody) {
          strangers.add(joined(row, next, words));
        }
        if (!people.isEmpty() || nobody) {
          return Optional.of(new Named(new Meaning.Name(people, true), next + words));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Named> family(Row row, int i) {
    for (int words = 3; words >= 1; words--) {
      List<Integer> people = gazetteer.family(joined(row, i, words));
      if (!people.isEmpty() && capitals(row, i, words) && !Capitals.isPlainWord(row, i)) {
        boolean doubtful = strangers.contains(joined(row, i, words));
        List<Integer> meant = doubtful ? List.of() : people;
        return Optional.of(new Named(new Meaning.Name(meant, false), i + words));
      }
    }
    return Optional.empty();
  }

  private Optional<Named> given(Row row, int i) {
    List<Integer> people = gazetteer.given(row.at(i).low());
    boolean alone = !row.at(i + 1).capital() || Capitals.isPlainWord(row, i + 1);
    boolean one = !people.isEmpty() && alone && row.at(i).low().length() > 2;
    return one && !Capitals.isPlainWord(row, i)
        ? Optional.of(new Named(new Meaning.Name(people, false), i + 1))
        : Optional.empty();
  }

  /** Two proper names in a row that are no place, or the family name of one met before. */
  private Optional<Named> stranger(Row row, int i) {
    if (strangers.contains(row.at(i).low()) && !row.at(i + 1).capital()) {
      return Optional.of(new Named(new Meaning.Name(List.of(), false), i + 1));
    }
    if (!Capitals.isProper(row, i)) {
      return Optional.empty();
    }
    int next = i + 1;
    while (next < i + LONGEST && row.at(next).capital() && Capitals.isProper(row, next)) {
      if (whole(row, next).isPresent()) {
        return Optional.empty();
      }
      next++;
    }
    boolean name = next >= i + 2 && !Capitals.isPlace(row, i, next);
    if (!name) {
      return Optional.empty();
    }
    strangers.add(row.at(next - 1).low());
    return Optional.of(new Named(new Meaning.Name(List.of(), true), next));
  }

  private static boolean capitals(Row row, int i, int words) {
    for (int p = i; p < i + words; p++) {
      Token token = row.at(p);
      boolean particle =
          token.sort() == Sort.WORD && token.low().length() <= 3 && p < i + words - 1;
      if (!token.capital() && !particle) {
        return false;
      }
    }
    return true;
  }

  private static String joined(Row row, int i, int words) {
    List<String> all = new ArrayList<>();
    for (int p = i; p < i + words; p++) {
      all.add(row.at(p).low());
    }
    return String.join(" ", all);
  }
}
