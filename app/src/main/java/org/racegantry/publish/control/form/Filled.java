package org.racegantry.publish.control.form;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.publish.control.Order;
import org.racegantry.race.Note;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/**
 * A form as it was filled in: the values written out in full, and beside each field what is wrong
 * with it, if anything.
 *
 * @param form which one
 * @param values by name of field; as typed where they cannot be understood
 * @param faults by name of field: what is wrong and what would mend it
 */
public record Filled(Form form, Map<String, String> values, Map<String, String> faults) {
  private static final int LONGEST = 400;
  private static final int LONGEST_TEXT = 2_000;
  private static final int MOST_BIBS = 200;

  public Filled {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
    faults = Collections.unmodifiableMap(new TreeMap<>(faults));
  }

  /** Reads what was typed, as far as it can be told without the desk. */
  public static Filled of(Form form, Map<String, String> typed, Known known) {
    Map<String, String> values = new TreeMap<>();
    Map<String, String> faults = new TreeMap<>();
    for (Field field : form.fields()) {
      String text = typed.getOrDefault(field.name(), "").strip();
      String value = text.isEmpty() ? unsaid(field.kind()) : text;
      fault(field, value, known).ifPresent(fault -> faults.put(field.name(), fault));
      values.put(field.name(), written(field, value, known));
    }
    if (form == Form.ENTRY) {
      faults.remove("bib");
      if (values.get("bib").isEmpty()) {
        faults.put("bib", "A bib is never empty.");
      }
    }
    if (form == Form.NOTE && values.get("by").isEmpty() && !isWeather(values.get("kind"))) {
      faults.put("by", "Only the weather is nobody's; write who said it.");
    }
    return new Filled(form, values, faults);
  }

  private static boolean isWeather(String kind) {
    return kind.equals(Note.Kind.WEATHER.code());
  }

  /** What an empty field stands for. */
  private static String unsaid(Field.Kind kind) {
    return switch (kind) {
      case SOURCE -> "video";
      case KIND -> Note.Kind.QUOTE.code();
      default -> "";
    };
  }

  /** The same with one more fault. */
  public Filled with(String field, String fault) {
    Map<String, String> more = new TreeMap<>(faults);
    more.put(field, fault);
    return new Filled(form, values, more);
  }

  private static String written(Field field, String value, Known known) {
    return switch (field.kind()) {
      case TIME -> TimeWord.full(value);
      case WAVE, POINT, RACE, READER, LINE, STATE, TOPIC, ANSWER, KIND ->
          value.isEmpty() ? value : known.meant(field.kind(), value).orElse(value);
      case BIB,
          BIBS,
          SOME_BIBS,
          CHIP,
          DEVICE,
          SOURCE,
          OFFSET,
          ACT,
          PLACE,
          WORDS,
          TEXT,
          LIST,
          NUMBER ->
          value;
    };
  }

  private static Optional<String> fault(Field field, String value, Known known) {
    if (value.isEmpty()) {
      return field.required() ? Optional.of(field.label() + " is missing.") : Optional.empty();
    }
    int longest = field.kind() == Field.Kind.TEXT ? LONGEST_TEXT : LONGEST;
    if (value.length() > longest && field.kind() != Field.Kind.LIST) {
      return Optional.of(field.label() + " is longer than " + longest + " characters.");
    }
    return switch (field.kind()) {
      case TIME ->
          when(
              !TimeWord.isTime(TimeWord.full(value)),
              quoted(value) + " is no time; write" + " 12:41:10, 12:41:10.250 or 124110.");
      case WAVE, POINT, RACE, READER, LINE, STATE, TOPIC, ANSWER, KIND ->
          listed(field, value, known);
      case BIB -> nobody(value, known);
      case BIBS -> nobodies(value, 2, known);
      case SOME_BIBS -> nobodies(value, 1, known);
      case OFFSET ->
          when(
              TimeWord.offset_ms(value).isEmpty(),
              quoted(value) + " is no offset; write milliseconds such as −1500, or −1.5 s.");
      case ACT -> when(!value.matches("[1-9]\\d{0,8}"), quoted(value) + " is no number of an act.");
      case NUMBER -> when(!value.matches("\\d{1,3}"), quoted(value) + " is no whole number.");
      case LIST -> TicSheet.fault(value, known);
      case CHIP, DEVICE, SOURCE, PLACE, WORDS, TEXT -> Optional.empty();
    };
  }

  private static Optional<String> listed(Field field, String value, Known known) {
    if (known.meant(field.kind(), value).isPresent() || field.kind() == Field.Kind.READER) {
      return Optional.empty();
    }
    String kind = field.kind().name().toLowerCase(Locale.ROOT);
    return Optional.of(
        "There is no "
            + kind
            + " "
            + quoted(value)
            + "; there is "
            + known.instead(field.kind(), value)
            + ".");
  }

  private static Optional<String> nobody(String bib, Known known) {
    return when(!known.isWorn(bib), "Nobody is entered with bib " + quoted(bib) + ".");
  }

  private static Optional<String> nobodies(String bibs, int least, Known known) {
    List<String> each = bibs(bibs);
    if (each.size() < least || each.size() > MOST_BIBS) {
      return Optional.of("Write " + least + " to " + MOST_BIBS + " bibs with blanks between.");
    }
    return each.stream().flatMap(bib -> nobody(bib, known).stream()).findFirst();
  }

  private static List<String> bibs(String text) {
    return List.of(text.strip().split("[\\s,;]+"));
  }

  private List<String> some(String name) {
    return at(name).isBlank() ? List.of() : bibs(at(name));
  }

  private static Optional<String> when(boolean wrong, String sentence) {
    return wrong ? Optional.of(sentence) : Optional.empty();
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }

  /** Whether nothing stands against making an order of it. */
  public boolean isWhole() {
    return faults.isEmpty();
  }

  /** The order; only of a form that {@link #isWhole}. {@code now} is what an entry holds by now. */
  public Order order(Map<String, String> now) {
    assert isWhole() : faults;
    return switch (form) {
      case GUN -> new Order.Gun(at("wave"), at("time"));
      case SET -> new Order.SetTime(at("bib"), at("point"), at("time"), at("source"));
      case TIMES -> new Order.SetTimes(TicSheet.times(at("list"), at("point"), at("source")));
      case DQ -> new Order.Disqualify(at("bib"), at("rule"));
      case DNF -> new Order.Rule(at("bib"), Status.DNF);
      case DNS -> new Order.Rule(at("bib"), Status.DNS);
      case NP -> new Order.Rule(at("bib"), Status.NP);
      case OK -> new Order.Rule(at("bib"), Status.OK);
      case CHIP -> new Order.AssignChip(at("chip"), at("bib"), at("from"), at("until"));
      case CLOCK ->
          new Order.CorrectClock(
              at("reader"),
              TimeWord.offset_ms(at("offset_ms")).orElseThrow(),
              at("from"),
              at("until"));
      case ADMIT -> new Order.Admit(at("reader"), at("line"));
      case SWAP -> new Order.Swap(at("bib"), at("other"));
      case ENTRY -> new Order.Enter(at("bib"), changed(now));
      case JUDGE -> new Order.Judge(at("race"), bibs(at("bibs")));
      case PAPER ->
          new Order.StatePaper(
              at("topic"), at("answer"), at("race"), at("point"), some("bib"), at("evidence"));
      case NOTE ->
          new Order.TakeNote(
              at("kind"), at("by"), at("role"), some("bib"), at("at"), at("race"), at("text"));
      case DECLARE ->
          new Order.Declare(at("race"), ResultState.valueOf(at("state").toUpperCase(Locale.ROOT)));
      case UNDO -> new Order.Undo(Integer.parseInt(at("act")));
      case STRIKE -> new Order.Strike(at("reader"), at("chip"), at("time"));
    };
  }

  /** The columns of an entry that were really changed. */
  private Map<String, String> changed(Map<String, String> now) {
    Map<String, String> changed = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (!name.equals("bib") && !value.equals(now.getOrDefault(name, ""))) {
            changed.put(name, value);
          }
        });
    return changed;
  }

  private String at(String name) {
    return values.get(name);
  }
}
