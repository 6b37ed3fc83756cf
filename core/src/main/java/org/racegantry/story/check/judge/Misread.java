package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Statement;

/**
 * Doubts a contradiction that would be no contradiction of somebody else whom the passage names.
 * Sentences bend further than a grammar, so the reader of the report is then more likely wrong than
 * its writer; only where the name stands right beside what is said of it is there no such doubt.
 */
final class Misread {
  /** A name may stand so far behind what is said of it: {@code Kenya's Megertu Alemu}. */
  private static final int BESIDE = 12;

  /** A name so near to what is said of it, with no other name between, is its subject. */
  private static final int NEAR = 40;

  /** Behind one of these a name is of somebody of whom the rest is not said. */
  private static final List<String> DENIED = List.of("not", "nor", "neither", "unlike", "without");

  /** Behind one of these a name is seldom who does something. */
  private static final List<String> NO_SUBJECT =
      List.of(
          "by",
          "of",
          "to",
          "over",
          "ahead",
          "behind",
          "than",
          "from",
          "past",
          "beating",
          "with",
          "and",
          "or",
          "for",
          "on",
          "beat",
          "outsprinted",
          "about",
          "passed");

  private final String report;
  private final Bench bench;
  private final List<Statement> statements;
  private final BiPredicate<Integer, Integer> rivals;
  private final Function<String, List<Integer>> named;

  /**
   * For one report.
   *
   * @param rivals whether two athletes are in one contest, by position
   * @param named whom a passage names, by position
   */
  Misread(
      String report,
      Bench bench,
      List<Statement> statements,
      BiPredicate<Integer, Integer> rivals,
      Function<String, List<Integer>> named) {
    this.report = report;
    this.bench = bench;
    this.statements = statements;
    this.rivals = rivals;
    this.named = named;
  }

  /** The claims, with doubtful contradictions left open. */
  List<Claim> doubted(List<Claim> claims) {
    List<Claim> doubted = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean doubtful = claim.ruling() == Ruling.CONTRADICTED && !isFirm(statements.get(i));
      doubted.add(doubtful ? doubted(statements.get(i), claim) : claim);
    }
    return doubted;
  }

  private Claim doubted(Statement statement, Claim claim) {
    int own = Resaid.who(statement).athlete().orElse(-1);
    List<Integer> near = own < 0 ? List.of() : near(statement, own);
    for (Statement way : Resaid.ways(statement, own, near)) {
      Claim other = bench.judge(way);
      if (other.ruling() == Ruling.SUPPORTED || other.ruling() == Ruling.PROVISIONAL) {
        return new Claim(
            claim.text(),
            claim.start(),
            claim.end(),
            claim.kind(),
            Ruling.CANNOT_SAY,
            claim.claimed(),
            claim.actual(),
            "It would be right as \""
                + other.claimed()
                + "\", and the passage may mean that. "
                + claim.evidence());
      }
    }
    return claim;
  }

  /** Who else of the contest is named in this sentence or the one before it, by position. */
  private List<Integer> near(Statement statement, int own) {
    int from = sentenceBefore(sentenceBefore(statement.span().start()));
    int until = sentenceEnd(statement.span().end());
    TreeSet<Integer> near = new TreeSet<>();
    for (Statement other : statements) {
      if (other.span().start() >= from && other.span().end() <= until) {
        Resaid.people(other).forEach(one -> near.add(one.athlete().getAsInt()));
      }
    }
    near.addAll(named.apply(report.substring(from, until)));
    near.removeIf(one -> one == own || !rivals.test(one, own));
    return List.copyOf(near);
  }

  /** Where the sentence that holds this place begins, or a place before it ends. */
  private int sentenceBefore(int at) {
    int from = Math.max(0, at - 1);
    while (from > 0 && !endsSentence(from - 1)) {
      from--;
    }
    return report.lastIndexOf("\n\n", at) >= from ? report.lastIndexOf("\n\n", at) + 1 : from;
  }

  private int sentenceEnd(int at) {
    int end = at;
    while (end < report.length() && !endsSentence(end)) {
      end++;
    }
    return end;
  }

  private boolean endsSentence(int at) {
    char c = report.charAt(at);
    boolean blank = at + 1 >= report.length() || Character.isWhitespace(report.charAt(at + 1));
    return c == '\n' || ((c == '.' || c == '!' || c == '?') && blank);
  }

  /** Whether the words for its subject stand right beside a statement, as its subject. */
  private boolean isFirm(Statement statement) {
    String words = Resaid.who(statement).words();
    Statement.Span span = statement.span();
    if (words.isEmpty() || isPronoun(words)) {
      return false;
    }
    int behind = report.indexOf(words, span.end());
    if (behind >= 0 && behind <= span.end() + BESIDE && isPlain(span.end(), behind)) {
      return true;
    }
    int at = report.lastIndexOf(words, span.end());
    int after = at < 0 ? 0 : at + words.length();
    if (at < 0 || after < span.start() - NEAR) {
      return false;
    }
    String before = wordBefore(at);
    boolean beside = after <= span.start() && span.start() - after <= 2;
    return isPlain(after, span.start())
        && !DENIED.contains(before)
        && (beside || isSaidOfName(statement) || !NO_SUBJECT.contains(before));
  }

  /** What is said of a name wherever it stands in its sentence. */
  private static boolean isSaidOfName(Statement statement) {
    return statement instanceof Statement.FinishTime
        || statement instanceof Statement.Age
        || statement instanceof Statement.Nation;
  }

  /** Whether nothing between could turn to somebody else. */
  private boolean isPlain(int from, int to) {
    return from >= to
        || !report
            .substring(from, to)
            .matches("(?s).*(\\p{Lu}|[.;\\n]|\\b(and|that|of|than|with|who|while)\\b).*");
  }

  private static boolean isPronoun(String words) {
    return List.of("he", "she", "his", "her", "him", "they", "it", "who", "their")
        .contains(words.toLowerCase(Locale.ROOT));
  }

  private String wordBefore(int at) {
    int end = at;
    while (end > 0 && report.charAt(end - 1) == ' ') {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(report.charAt(from - 1))) {
      from--;
    }
    return report.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
