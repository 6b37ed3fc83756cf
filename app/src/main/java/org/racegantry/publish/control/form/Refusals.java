package org.racegantry.publish.control.form;

import java.util.List;
import java.util.Locale;

/** Finds the field a refusal of the desk is about, by the words it names things with. */
public final class Refusals {
  private static final List<String> TIME_WORDS =
      List.of("is no time", "comes twice", "does not exist in", "hours go to");

  private Refusals() {}

  /** The form with the refusal beside the field it is about; as it was where that is none. */
  public static Filled placed(Filled filled, String message) {
    String small = message.toLowerCase(Locale.ROOT);
    for (Field field : filled.form().fields()) {
      if (isAbout(field, filled.values().getOrDefault(field.name(), ""), small)) {
        return filled.with(field.name(), sentence(message));
      }
    }
    return filled;
  }

  private static boolean isAbout(Field field, String value, String message) {
    boolean named = !value.isEmpty() && message.contains(value.toLowerCase(Locale.ROOT));
    return switch (field.kind()) {
      case TIME ->
          TIME_WORDS.stream().anyMatch(message::contains) && named
              || field.name().equals("from") && message.contains("before --until");
      case BIB, BIBS, SOME_BIBS -> message.contains("bib ") && named;
      case ACT -> message.contains("act ");
      case PLACE -> message.contains("the course");
      case TEXT -> message.contains("a note ");
      case DEVICE -> message.contains("reader ") && named;
      case WAVE, POINT, RACE, READER, LINE, CHIP, TOPIC, ANSWER, KIND ->
          message.contains("no " + field.name()) || message.contains(field.name() + " is never");
      case LIST -> message.contains("line ");
      case SOURCE, OFFSET, STATE, WORDS, NUMBER ->
          message.contains(field.name() + " ") && !field.required() && named;
    };
  }

  /** The refusal as a sentence. */
  public static String sentence(String message) {
    String text = message.strip();
    String head = text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT);
    String whole = text.isEmpty() ? text : head + text.substring(1);
    return whole.endsWith(".") ? whole : whole + ".";
  }
}
