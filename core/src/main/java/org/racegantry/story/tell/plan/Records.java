package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.records.Category;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.records.book.BookMark;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** Sentences about records: broken, equalled, missed; and where a time stands in all of history. */
final class Records {
  /** A record missed by more than one part in so many is not told. */
  private static final long NEAR = 40;

  private Records() {}

  /** Puts what there is to say of a record with a sentence. */
  static Say with(Say say, View view, Moment.RecordSaid said) {
    Verdict verdict = said.verdict();
    Say told =
        say.with("scope", new Value.Choice(verdict.key().scope().code()))
            .with("category", new Value.Choice(category(verdict)))
            .with("ruling", new Value.Choice(verdict.ruling().code()))
            .with("who", view.who(said.athlete()))
            .with("time", view.time(said.athlete(), verdict.official_s()))
            .with("gap", gap("record_margin", said.athlete(), Math.abs(verdict.margin_s())))
            .with("mark", new Value.Time("mark", List.of(), "", verdict.toBeat_s()));
    if (verdict.key().scope() == Scope.NATIONAL) {
      told = told.with("nation", new Value.Nation(verdict.key().where()));
    }
    if (verdict.toBeat().isPresent()) {
      told = holder(told, view, said, verdict.toBeat().get());
    }
    if (verdict.provisionalDiffers() && verdict.provisionalMargin_s() > 0) {
      told =
          told.with("first_gap", gap("first_gap", said.athlete(), verdict.provisionalMargin_s()));
    }
    return rank(told, view, said.athlete());
  }

  private static Say holder(Say say, View view, Moment.RecordSaid said, BookMark mark) {
    String name = mark.line().athlete();
    boolean own = Editions.same(name, view.who(said.athlete()).athlete());
    Say told =
        say.with("holder", new Value.Outsider(name))
            .with("own", new Value.Choice(own ? "yes" : "no"))
            .with("year", new Value.Year(mark.date().getYear()));
    boolean here = mark.key().scope() == Scope.COURSE || mark.line().place().isEmpty();
    return here ? told : told.with("place", new Value.Text("place", mark.line().place()));
  }

  /** Where the time stands in the list of all times of the sex; the book of a course is none. */
  private static Say rank(Say say, View view, int athlete) {
    return view.all(Moment.RecordSaid.class).stream()
        .filter(said -> said.athlete() == athlete)
        .flatMap(said -> said.allTime().stream())
        .filter(all -> all.complete() && all.key().scope() == Scope.WORLD && all.rank() <= 10)
        .filter(all -> all.key().category().kind() != Category.Kind.WOMEN_ONLY)
        .findFirst()
        .map(all -> say.with("rank", new Value.Place("rank", List.of(athlete), all.rank())))
        .orElse(say);
  }

  /** {@code women-only} and {@code mixed} are only told apart where that was the difference. */
  private static String category(Verdict verdict) {
    return verdict.key().category().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Value.Gap gap(String name, int athlete, long seconds) {
    return new Value.Gap(name, List.of(athlete), "", seconds);
  }

  /** What the leading news did not say: how a record fell, others that fell, and how near. */
  static List<Say> why(View view) {
    List<Say> said = new ArrayList<>();
    SortedSet<Long> marks = new TreeSet<>();
    List<Moment.RecordSaid> all =
        view.all(Moment.RecordSaid.class).stream()
            .filter(one -> News.isGreat(one.verdict().key().scope()))
            .filter(one -> one.athlete() == view.winner())
            .filter(one -> one.verdict().point().equals(view.finish()))
            .sorted(
                Comparator.comparing((Moment.RecordSaid one) -> !News.fell(one))
                    .thenComparing(one -> Math.abs(one.verdict().margin_s())))
            .toList();
    boolean missed = false;
    for (Moment.RecordSaid one : all) {
      boolean miss = one.verdict().ruling() == Ruling.NOT;
      boolean told = said.size() < 3 && !(miss && missed) && isTold(one.verdict());
      if (told && marks.add(one.verdict().toBeat_s())) {
        said.add(with(view.say(key(one.verdict().ruling())), view, one));
        missed |= miss;
      }
    }
    return said;
  }

  /** By how much the winner was faster than ever before. */
  static List<Say> best(View view) {
    return view.all(Moment.RecordSaid.class).stream()
        .filter(one -> one.verdict().key().scope() == Scope.PERSONAL)
        .filter(one -> one.athlete() == view.winner() && one.verdict().ruling() == Ruling.RECORD)
        .filter(one -> one.verdict().point().equals(view.finish()))
        .limit(1)
        .map(one -> with(view.say("why.best"), view, one))
        .toList();
  }

  private static boolean isTold(Verdict verdict) {
    return verdict.ruling() != Ruling.NOT
        || verdict.margin_s() > 0 && verdict.margin_s() * NEAR <= verdict.toBeat_s();
  }

  private static String key(Ruling ruling) {
    return switch (ruling) {
      case RECORD -> "why.broke";
      case EQUAL -> "why.equalled";
      case NOT -> "why.missed";
      case PENDING, UNKNOWN -> "why.pending";
    };
  }
}
