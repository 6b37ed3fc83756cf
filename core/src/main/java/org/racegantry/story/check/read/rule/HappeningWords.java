package org.racegantry.story.check.read.rule;

import static org.racegantry.story.check.read.Statement.Happening.ABSENT;
import static org.racegantry.story.check.read.Statement.Happening.BROKE_AWAY;
import static org.racegantry.story.check.read.Statement.Happening.CAUGHT;
import static org.racegantry.story.check.read.Statement.Happening.DROPPED;
import static org.racegantry.story.check.read.Statement.Happening.IN_LEAD_GROUP;
import static org.racegantry.story.check.read.Statement.Happening.LED;
import static org.racegantry.story.check.read.Statement.Happening.OUT;

import java.util.List;
import org.racegantry.story.check.read.Statement.Happening;

/** The words for what happens on the way; what comes first is read first. */
final class HappeningWords {
  /**
   * Some words for a happening.
   *
   * @param unable whether the words say that something could not be done
   * @param passive whether the one it happened to stands behind: {@code they dropped Tola}
   */
  record Entry(Happening what, Shape shape, boolean unable, boolean passive) {}

  private static final String FRONT =
      "(?:the )?(?:{2})(?:leaders|leader|lead|front|leading"
          + " pack|leading group|pack|lead group|group"
          + "|lead pack|front group|trio|quartet|leading trio|P) ";

  static final List<Entry> ALL =
      List.of(
          told(ABSENT, "(?:did not|does not|failed to) (?:even )?(?:start|make the start) "),
          told(ABSENT, "(?:was|were) (?:absent|missing|ruled out|a late withdrawal) "),
          told(
              ABSENT,
              "(?:withdrew|withdrawn|pulled out|pulling out|scratched) (?:injured |ill |late )?"
                  + "(?:before the|ahead of|from the start|in the build|last week|on the eve"
                  + "|earlier in the week|days before|this week|in the week|with a pre) "),
          told(
              OUT,
              "(?:did not|does not|failed to) (?:finish|complete|make it to the finish"
                  + "|reach the finish|make the finish) "),
          told(
              OUT,
              "(?:dropped|dropping|drop|pulled|pulling|limped|limping|stepped"
                  + "|dropped|pull) (?:{1})(?:out|up|off the course|off the road) "),
          told(
              OUT,
              "(?:retired|abandoned|quit|stopped) (?:{2})(?:after|at|before|just|early|from"
                  + "|almost|the race|around|shortly|inside|with|injured|running|in|hurt|within) "),
          told(OUT, "(?:a |was a |were )(?:dnf) "),
          told(OUT, "(?:race|day|morning|title defence|defence) (?:was|were) over "),
          told(OUT, "(?:forced|out) (?:out|of the race) "),
          unable(
              DROPPED,
              "(?:could not|unable to|not able to|can not|no answer to) (?:{2})(?:respond|"
                  + "go with|hold|live with|stay with|follow|match"
                  + "|keep up|react|cover|stay in touch"
                  + "|P|that|the) "),
          told(DROPPED, "(?:fell|falling|fall) (?:off|back|away|behind|adrift|out of contact) "),
          told(
              DROPPED,
              "(?:dropped|dropping|drop|slipped|slipping|drifted|drifting|slid) "
                  + "(?:back|off|behind|away|adrift|from the lead) "),
          told(
              DROPPED,
              "(?:was|were|been|being|got|had been) (?:{1})(?:dropped|distanced|detached|shed"
                  + "|tailed off|left behind|gapped|adrift|burned off) "),
          told(DROPPED, "(?:lost|losing|lose) (?:contact|touch|ground|the leaders) "),
          told(DROPPED, "(?:faded|fading) "),
          told(DROPPED, "(?:off|out of) the back "),
          told(DROPPED, "(?:paused|stopped) to (?:stretch|rub|clutch|massage) "),
          told(CAUGHT, "(?:reeled|reeling|reel) (?:in )?(?:{1})(?:in |the|P|her|him|them) "),
          told(CAUGHT, "(?:caught|catching|catch) (?:up |back up )?(?:with |to )?" + FRONT),
          told(CAUGHT, "(?:caught|catching|catch) (?:up|them|back up) "),
          told(
              CAUGHT,
              "(?:rejoined|rejoining|rejoin|regained|regaining|joined|re joined|overhauled) "
                  + "(?:contact |touch )?(?:with )?"
                  + FRONT),
          told(
              CAUGHT,
              "(?:rejoined|regained contact|regained touch|closed the gap|closing the gap"
                  + "|bridged|bridging the gap|made up the (?:gap"
                  + "|deficit|ground)|closed the deficit) "),
          told(
              CAUGHT,
              "(?:clawed|fought|battled|worked|hauled|crept|came|got|made|closed|ran"
                  + "|fighting|working|moved) (?:her way |his way |herself |himself |themselves )?"
                  + "back (?:{2})(?:to|into|on|onto|up|level|in|with|among|at) "),
          told(
              CAUGHT,
              "(?:was|were) back (?:with|in|among|alongside|on) (?:the )?(?:{1})"
                  + "(?:leaders|leading|lead|group|pack|contention|terms|front) "),
          told(
              BROKE_AWAY,
              "(?:broke|breaking|break|pulled|pulling|pull|surged|surging|surge|moved"
                  + "|moving|went|going|kicked|kicking|strode|striding"
                  + "|powered|forged|drew|drawing|raced"
                  + "|sprinted|eased|stretched|got) (?:{1})(?:clear"
                  + "|away|free|ahead|alone|on alone) "),
          told(
              BROKE_AWAY,
              "(?:made|making|makes|produced|launched|launching|put in|threw in|injected"
                  + "|unleashed|unleashing) (?:his|her|a|an|the)"
                  + " (?:{2})(?:move|break|attack|surge|burst"
                  + "|bid for home|kick|acceleration) "),
          told(
              BROKE_AWAY,
              "(?:left|leave|leaving|leaves) (?:{4})(?:behind|trailing|standing|floundering"
                  + "|in his wake|in her wake) "),
          told(
              BROKE_AWAY,
              "(?:attacked|struck out|accelerated|escaped|went it alone|took off"
                  + "|struck|surged) "),
          told(
              BROKE_AWAY,
              "(?:opened|opening|opened up|built) (?:up )?(?:a|an) (?:{2})(?:gap|lead) "),
          told(
              BROKE_AWAY,
              "(?:shook off|shaking off|dropped|dropping|left|leaving|leave|burned off|shed"
                  + "|blew away|distanced) (?:his|her|the|all)"
                  + " (?:{2})(?:rivals|rest|others|field|pack"
                  + "|opponents|challengers|competition) "),
          told(
              LED,
              "(?:led|leading|leads) (?!home |the G |group |pack |man |woman |lady |men |women "
                  + "|contender |contenders |time |athletes |runner "
                  + "|runners |G |up to |to |trio |quartet "
                  + "|duo |pair |bunch |by U )"),
          told(
              LED,
              "(?:took|taking|take|takes|seized|held|holding|grabbed|had) (?:the |an early |a )"
                  + "(?:{1})lead "),
          told(
              LED,
              "(?:in|into|moved into|at|to|hit|hitting) the (?:lead|front|sole lead) "
                  + "(?!group |pack |of the |bunch |trio |quartet )"),
          told(
              IN_LEAD_GROUP,
              "(?:in|part of|among|with|inside|remained in|within|joined|at the back of) "
                  + "(?:the |a |an )?(?:{3})(?:lead|leading|front)"
                  + " (?:{1})(?:group|pack|bunch|trio|quartet"
                  + "|quintet|five|four|six|seven|eight) "),
          told(
              IN_LEAD_GROUP,
              "(?:was|were|is|stayed|remained|ran|running|still|kept) (?:{1})"
                  + "(?:with|among|alongside) the leaders "));

  private HappeningWords() {}

  private static Entry told(Happening what, String shape) {
    return new Entry(what, Shape.of(shape), false, false);
  }

  private static Entry unable(Happening what, String shape) {
    return new Entry(what, Shape.of(shape), true, false);
  }
}
