package org.racegantry.story.check.read;

import java.util.Locale;
import java.util.Optional;
import org.racegantry.story.Cast;
import org.racegantry.story.Where;

/** Statements in a line each, as the ladders write them. */
final class Compact {
  private final Cast cast;

  Compact(Cast cast) {
    this.cast = cast;
  }

  String of(Statement statement) {
    return switch (statement) {
      case Statement.FinishTime s -> "time " + who(s.who()) + " " + clock(s.time_s());
      case Statement.Place s ->
          (s.denied() ? "not " : "")
              + ("place " + who(s.who()) + " " + amount(s.place()))
              + s.nation().map(nation -> " of " + nation).orElse("")
              + at(s.at());
      case Statement.Gap s ->
          "gap "
              + who(s.who())
              + (s.ahead() ? " ahead of " : " behind ")
              + other(s.other())
              + " "
              + amount(s.gap_s())
              + at(s.at());
      case Statement.RecordFell s ->
          "record " + who(s.who()) + " " + s.scope().code() + (s.fell() ? " fell" : " stands");
      case Statement.AllTime s ->
          "all-time " + who(s.who()) + " " + s.scope().code() + " " + amount(s.rank());
      case Statement.Nation s -> "nation " + who(s.who()) + " " + s.nation();
      case Statement.Birthplace s -> "born " + who(s.who()) + " " + s.nation();
      case Statement.HomeTown s -> "home " + who(s.who()) + " " + s.town();
      case Statement.Title s -> "title " + who(s.who()) + " " + s.title();
      case Statement.Age s -> "age " + who(s.who()) + " " + amount(s.years());
      case Statement.Career s ->
          (s.denied() ? "not " : "") + (s.debut() ? "debut " : "last ") + who(s.who());
      case Statement.Beat s ->
          "beat " + who(s.who()) + " " + who(s.whom()) + (s.late() ? " late" : "");
      case Statement.Happened s ->
          (s.denied() ? "not " : "")
              + (s.what().name().toLowerCase(Locale.ROOT) + " " + who(s.who()) + at(s.at()));
      case Statement.SplitTime s ->
          "split " + who(s.who()) + at(Optional.of(s.at())) + " " + clock(s.time_s());
      case Statement.LegTime s ->
          "leg " + who(s.who()) + at(Optional.of(s.leg())) + " " + clock(s.time_s());
      case Statement.NegativeSplit s -> (s.negative() ? "negative " : "positive ") + who(s.who());
      case Statement.Count s ->
          "count "
              + s.what().name().toLowerCase(Locale.ROOT)
              + " "
              + amount(s.number())
              + at(s.at());
    };
  }

  private String who(Subject subject) {
    return subject.athlete().isPresent()
        ? cast.athlete(subject.athlete().getAsInt())
            .fullName()
            .replaceAll("\\S+ (?=Ki)", "")
            .replaceAll("^(?!Edna|Florence)\\S+ ", "")
        : subject.words().isEmpty() ? "?" : "?" + subject.words();
  }

  private String other(Statement.Other other) {
    return switch (other) {
      case Statement.Other.Runner runner -> who(runner.who());
      case Statement.Other.Front _ -> "front";
      case Statement.Other.Mark mark -> mark.scope().code() + " record";
      case Statement.Other.Next _ -> "next";
    };
  }

  private static String amount(Amount amount) {
    return amount.low() == amount.high()
        ? Long.toString(amount.low())
        : amount.low() + ".." + amount.high();
  }

  private static String clock(Amount amount) {
    return amount.low() == amount.high()
        ? clock(amount.low())
        : clock(amount.low()) + ".." + clock(amount.high());
  }

  private static String clock(long seconds) {
    long hours = seconds / 3600;
    String rest = String.format(Locale.ROOT, "%02d:%02d", seconds / 60 % 60, seconds % 60);
    return hours > 0 ? hours + ":" + rest : rest;
  }

  private static String at(Optional<Where> at) {
    if (at.isEmpty()) {
      return "";
    }
    String from = metres(at.get().from_mm());
    return at.get().isPoint() ? " @" + from : " @" + from + "-" + metres(at.get().to_mm());
  }

  private static String metres(long mm) {
    return Long.toString(Math.floorDiv(mm, 1000));
  }
}
