package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.racegantry.story.Contest;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;

/**
 * Finds where a report contradicts itself, whatever the race says. What the race bears out stays;
 * where one of the passages is known to be wrong, it explains the conflict and the others stay as
 * they are; where the race knows nothing of any, all are contradicted (docs/check.md).
 */
final class Inside {
  private Inside() {}

  /**
   * The claims, with those that cannot be true together with others of the same report ruled
   * contradicted.
   *
   * @param statements one for each claim, in the same order
   * @param contest in which contest a subject is, where that is known
   */
  static List<Claim> judged(
      List<Statement> statements,
      List<Claim> claims,
      Function<Subject, Optional<Contest>> contest) {
    if (statements.size() != claims.size()) {
      throw new IllegalArgumentException("not one statement for each claim");
    }
    List<Claim> judged = new ArrayList<>(claims);
    for (Conflict conflict : Conflicts.of(statements, contest)) {
      if (conflict.members().stream().noneMatch(i -> explains(claims.get(i)))) {
        for (int i : conflict.members()) {
          if (unheard(judged.get(i))) {
            judged.set(i, contradicted(claims, i, conflict));
          }
        }
      }
    }
    return List.copyOf(judged);
  }

  /** A passage that is wrong, or was right only provisionally, needs no other one to be wrong. */
  private static boolean explains(Claim claim) {
    return claim.ruling() == Ruling.CONTRADICTED || claim.ruling() == Ruling.PROVISIONAL;
  }

  /** Where the race knows something and still cannot say, the words are in doubt, not the facts. */
  private static boolean unheard(Claim claim) {
    return claim.ruling() == Ruling.CANNOT_SAY && claim.actual().isEmpty();
  }

  private static Claim contradicted(List<Claim> claims, int own, Conflict conflict) {
    Claim claim = claims.get(own);
    String others =
        conflict.members().stream()
            .filter(i -> i != own)
            .map(i -> "\"" + claims.get(i).text() + "\"")
            .collect(Collectors.joining(" and "));
    boolean borneOut =
        conflict.members().stream()
            .anyMatch(i -> i != own && claims.get(i).ruling() == Ruling.SUPPORTED);
    return new Claim(
        claim.text(),
        claim.start(),
        claim.end(),
        claim.kind(),
        Ruling.CONTRADICTED,
        claim.claimed(),
        claim.actual(),
        "The report also says "
            + others
            + (borneOut ? ", which the race bears out: " : ": ")
            + conflict.why()
            + ".");
  }
}
