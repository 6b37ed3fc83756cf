package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.racegantry.story.Contest;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Subject;

/** Times of whoever led, where a report names nobody. */
final class Leaders {
  private Leaders() {}

  /** Whether a subject without a name is whoever led. */
  static boolean are(Subject who) {
    return Words.say(who.words(), "lead", "front", "pack", "group");
  }

  /**
   * Where it is not said in which race: supported by the leaders of any, and contradicted only if
   * leaders are meant and those of none fit.
   */
  static Finding ofAny(
      Known known, Subject who, Amount said, String claimed, Function<Subject, Finding> judged) {
    // A rough number fits somebody of so many.
    boolean exact = said.low() == said.high();
    if (!are(who) && !(who.words().isBlank() && exact)) {
      return Unresolved.of(known, who, claimed);
    }
    List<Finding> findings = new ArrayList<>();
    for (Contest contest : contests(known, who)) {
      Subject leaders = new Subject("the leaders", OptionalInt.empty(), Optional.of(contest));
      findings.add(judged.apply(leaders));
    }
    for (Finding finding : findings) {
      if (finding.ruling() == Ruling.SUPPORTED) {
        return finding;
      }
    }
    boolean none =
        !findings.isEmpty()
            && findings.stream().allMatch(one -> one.ruling() == Ruling.CONTRADICTED);
    if (!are(who) || !none) {
      return Unresolved.of(known, who, claimed);
    }
    String all = findings.stream().map(Finding::actual).collect(Collectors.joining("; "));
    return Finding.contradicted(claimed, all, "The leaders of no race did: " + all + ".");
  }

  private static List<Contest> contests(Known known, Subject who) {
    return who.contest().isPresent() && are(who)
        ? List.of(who.contest().get())
        : known.story().contests().stream().filter(one -> !known.byNet(one.race())).toList();
  }
}
