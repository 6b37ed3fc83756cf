package org.racegantry.story.check.read.who;

import java.util.List;

/** Short forms of given names. */
final class Nicknames {
  private static final List<List<String>> TABLE =
      List.of(
          List.of("mohamed", "mohammed", "muhammad", "mo"),
          List.of("william", "bill", "will", "billy", "liam"),
          List.of("robert", "bob", "rob", "bobby"),
          List.of("richard", "dick", "rick", "richie"),
          List.of("stephanie", "steph"),
          List.of("stephen", "steven", "steve"),
          List.of("michael", "mike", "mick"),
          List.of("anthony", "tony"),
          List.of("charles", "charlie", "chuck"),
          List.of("charlotte", "charlie", "lottie"),
          List.of("elizabeth", "liz", "beth", "eliza", "lizzie"),
          List.of("eleanor", "ellie", "nell"),
          List.of("katherine", "catherine", "kate", "katie", "cath", "cathy", "kathy"),
          List.of("susannah", "susanna", "susan", "sue", "susie"),
          List.of("james", "jim", "jimmy", "jamie"),
          List.of("edward", "ed", "eddie", "ted", "ned"),
          List.of("andrew", "andy", "drew"),
          List.of("lawrence", "larry", "laurie"),
          List.of("henry", "harry", "hal"),
          List.of("john", "jack", "johnny", "jon"),
          List.of("margaret", "maggie", "meg", "peggy"));

  private Nicknames() {}

  /** Whether both can be names of one person. */
  static boolean same(String one, String other) {
    boolean prefix = one.startsWith(other) || other.startsWith(one);
    if (prefix && Math.min(one.length(), other.length()) >= 2 || one.equals(other)) {
      return true;
    }
    boolean initial =
        (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    return initial || TABLE.stream().anyMatch(row -> row.contains(one) && row.contains(other));
  }
}
