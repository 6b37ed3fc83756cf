package org.racegantry.story.check.judge;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.Where;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Happening;

/**
 * What happened on the way, judged from gaps at the timing points around the place. A thing that
 * happened between two points supports every claim between them; a claim is contradicted where it
 * could not have happened within two miles of the place it names.
 */
final class Happenings {
  private Happenings() {}

  static Finding of(Known known, Statement.Happened said) {
    String claimed = claimed(known, said);
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    Finding finding = find(known, who, said, claimed);
    if (!said.denied()) {
      return finding;
    }
    boolean state = said.what() == Happening.LED || said.what() == Happening.IN_LEAD_GROUP;
    // "Never led" is no lie of somebody who was among a dozen in front.
    return state && said.at().isEmpty() && finding.ruling() == Ruling.SUPPORTED
        ? Finding.open(claimed, finding.actual(), finding.evidence())
        : finding.denied();
  }

  private static String claimed(Known known, Statement.Happened said) {
    return known.name(said.who())
        + (said.denied() ? ", not " : ", ")
        + words(said.what())
        + said.at().map(at -> " " + Say.where(known, at)).orElse("");
  }

  private static String words(Happening what) {
    return switch (what) {
      case LED -> "in the lead";
      case IN_LEAD_GROUP -> "in the lead group";
      case DROPPED -> "dropped by the leaders";
      case CAUGHT -> "back with the leaders";
      case BROKE_AWAY -> "away from the others";
      case OUT -> "out of the race";
      case ABSENT -> "not at the start";
    };
  }

  private static Finding find(Known known, int who, Statement.Happened said, String claimed) {
    if (said.what() == Happening.OUT) {
      return Stops.out(known, who, said.at(), claimed);
    }
    if (said.what() == Happening.ABSENT) {
      return Stops.absent(known, who, claimed);
    }
    if (!known.beside(known.contest(who))) {
      return Finding.open(
          claimed, "Net times rank in this race: who ran beside whom is not known of it.");
    }
    Track track = Track.of(known, who);
    String passage = said.span().text();
    Course course =
        switch (said.what()) {
          case LED, IN_LEAD_GROUP -> new Fronts(track);
          case DROPPED -> new Drops(track, passage);
          case CAUGHT -> new Catches(track);
          case BROKE_AWAY -> new Breaks(track, passage);
          case OUT, ABSENT -> throw new AssertionError(said.what());
        };
    return judged(track, course, said.at(), claimed);
  }

  /** How one kind of thing went for one athlete. */
  interface Course {
    /** Where it surely happened. */
    List<Mats> happened(boolean placed);

    /** Whether it cannot have happened at a place, or at any where none is said. */
    boolean impossible(Optional<Where> where);
  }

  private static Finding judged(Track track, Course course, Optional<Where> at, String claimed) {
    Known known = track.known();
    Mats mats = at.map(where -> Mats.around(known, where)).orElse(Mats.all(known));
    Optional<Mats> here =
        course.happened(at.isPresent()).stream().filter(mats::overlaps).findFirst();
    Mats shown = here.map(one -> shown(at.isEmpty(), one, mats)).orElse(wider(known, mats));
    String words = track.words(shown);
    if (words.isEmpty()) {
      return Finding.open(claimed, known.name(track.who()) + " was not measured around there.");
    }
    String actual = known.name(track.who()) + ", " + words;
    String evidence = "By the splits " + known.name(track.who()) + " was " + words + ".";
    if (here.isPresent()) {
      return Finding.supported(claimed, actual, evidence);
    }
    // By net times the gaps are those of the clocks, a few seconds off those of the road.
    return course.impossible(at) && !known.byNet(known.race(track.who()))
        ? Finding.contradicted(claimed, actual, evidence)
        : Finding.open(claimed, actual, evidence);
  }

  private static Mats shown(boolean anywhere, Mats happened, Mats around) {
    return anywhere
        ? happened
        : new Mats(Math.min(happened.from(), around.from()), Math.max(happened.to(), around.to()));
  }

  private static Mats wider(Known known, Mats mats) {
    return new Mats(Math.max(0, mats.from() - 1), Math.min(known.finish(), mats.to() + 1));
  }
}
