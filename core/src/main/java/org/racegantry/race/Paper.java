package org.racegantry.race;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An official's statement on what a record rests on: a certificate, a form, a test, or that it is
 * still open. A later paper of the same topic on the same race, point and entrants replaces the
 * earlier one.
 *
 * @param topic what it is about
 * @param race id of the race, or empty for every race of the file
 * @param point id of the timing point, or empty for the finish
 * @param entrants whom it is about; empty for everybody
 * @param answer what it says
 * @param evidence the document, its number or where it can be seen; may be empty
 */
public record Paper(
    Topic topic,
    String race,
    String point,
    List<EntrantId> entrants,
    Answer answer,
    String evidence) {
  /** What a paper is about. Each is a question that {@link Answer#YES} answers in favour. */
  public enum Topic {
    /** The course, up to this point, was measured and certified. */
    COURSE_MEASURED,
    /** Start and finish are no further apart than the rules allow. */
    SEPARATION,
    /** The course falls by no more than the rules allow. */
    DROP,
    /** It is a race in wheelchairs. */
    WHEELCHAIR,
    /** Women only, on the whole course, nobody else helping with the pace. */
    WOMEN_ONLY,
    /** Pacing was by the rules: no car, no device, nobody who was not in the race. */
    PACING,
    /** The doping test of the day was taken and is clean. */
    DOPING_TEST,
    /** The course was measured again after the race and was long enough. */
    REMEASURED;

    /** The word for it on the command line, in files and in programs: {@code course-measured}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The topic of such a word, in any case; none where it is no topic. */
    public static Optional<Topic> of(String word) {
      String plain = word.strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(topic -> topic.code().equals(plain)).findFirst();
    }

    /** Every word, in the order of the topics. */
    public static List<String> codes() {
      return Arrays.stream(values()).map(Topic::code).toList();
    }
  }

  /** What a paper says. */
  public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The paper is on its way. */
    OPEN;

    /** The word for it: {@code yes}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The answer of such a word, in any case; none where it is no answer. */
    public static Optional<Answer> of(String word) {
      String plain = word.strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(answer -> answer.code().equals(plain)).findFirst();
    }

    /** Every word, in the order of the answers. */
    public static List<String> codes() {
      return Arrays.stream(values()).map(Answer::code).toList();
    }
  }

  public Paper {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(evidence, "evidence");
    entrants = List.copyOf(entrants);
  }

  /** Topic, where and answer in a few words: {@code course-measured at HALF: yes}. */
  public String words() {
    String where = (race.isEmpty() ? "" : " of " + race) + (point.isEmpty() ? "" : " at " + point);
    return topic.code() + where + ": " + answer.code();
  }

  /**
   * Whether another paper is of the same thing, so that the later of the two is the one. The order
   * in which entrants are named does not matter.
   */
  public boolean replaces(Paper other) {
    return topic == other.topic
        && race.equals(other.race)
        && point.equals(other.point)
        && entrants.size() == other.entrants.size()
        && entrants.containsAll(other.entrants);
  }
}
