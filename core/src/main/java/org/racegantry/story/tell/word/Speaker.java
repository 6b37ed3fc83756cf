package org.racegantry.story.tell.word;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.racegantry.story.Athlete;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Line;
import org.racegantry.story.tell.phrase.Part;
import org.racegantry.story.tell.phrase.Phrases;

/**
 * Says sentences in one language. It remembers who was named and which variant of a phrase came
 * last, so that none comes twice running.
 */
public final class Speaker {
  private final Phrases phrases;
  private final Habit habit;
  private final int seed;
  private final SortedMap<String, Integer> used = new TreeMap<>();
  private Mentions mentions = new Mentions(_ -> false);

  /**
   * A speaker at the beginning of a report.
   *
   * @param seed which variants come first; the same report has the same
   */
  public Speaker(Phrases phrases, Habit habit, int seed) {
    this.phrases = phrases;
    this.habit = habit;
    this.seed = Math.floorMod(seed, 1_000_000);
  }

  /** Begins a part in which nobody was named yet. */
  public void section(Predicate<Athlete> needsFullName) {
    mentions = new Mentions(needsFullName);
  }

  /** Begins a paragraph: its first sentence has no pronoun for somebody of the one before. */
  public void paragraph() {
    mentions.paragraph();
  }

  /** The sentence, or none where no variant can be said with what is known. */
  public Optional<Line> line(Say say) {
    Optional<List<Part>> parts = variant(say.key(), say.values());
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    mentions.sentence();
    Out out = new Out();
    say(parts.get(), say.values(), out);
    boolean quote = say.key().startsWith("quote");
    return Optional.of(new Line(say.key(), out.sentence(phrases), out.grounds(), quote));
  }

  /** A variant that can be said, another one than last time where there is another. */
  private Optional<List<Part>> variant(String key, SortedMap<String, Value> values) {
    List<List<Part>> variants = phrases.variants(key);
    int first = used.getOrDefault(key, seed);
    for (int i = 0; i < variants.size(); i++) {
      List<Part> parts = variants.get((first + i) % variants.size());
      if (can(parts, values)) {
        used.put(key, (first + i) % variants.size() + 1);
        return Optional.of(parts);
      }
    }
    return Optional.empty();
  }

  private boolean can(List<Part> parts, SortedMap<String, Value> values) {
    return parts.stream().allMatch(part -> can(part, values));
  }

  private boolean can(Part part, SortedMap<String, Value> values) {
    return switch (part) {
      case Part.Words _, Part.Perhaps _ -> true;
      case Part.Said said ->
          value(said.name(), said.property(), values)
              .filter(value -> can(value, said.form()))
              .isPresent();
      case Part.Chosen chosen -> {
        Optional<List<Part>> option = option(chosen, values);
        yield option.isPresent() && can(option.get(), values);
      }
    };
  }

  private boolean can(Value value, String form) {
    return switch (value) {
      case Value.Nation nation -> nation(nation.code(), form).isPresent();
      case Value.Clause clause -> variantCan(clause);
      case Value.Row row -> row.clauses().stream().allMatch(this::variantCan);
      case Value.Who who when form.equals("vary") ->
          mentions.mayVary(who.athlete()) && variantCan(clause("mention.vary", value));
      default -> true;
    };
  }

  private boolean variantCan(Value.Clause clause) {
    return phrases.variants(clause.key()).stream().anyMatch(parts -> can(parts, clause.values()));
  }

  private Optional<Value> value(String name, String property, SortedMap<String, Value> values) {
    Optional<Value> value = Optional.ofNullable(values.get(name));
    boolean english = phrases.language().startsWith("en");
    return property.isEmpty()
        ? value
        : value.flatMap(found -> Properties.of(found, property, english));
  }

  private Optional<List<Part>> option(Part.Chosen chosen, SortedMap<String, Value> values) {
    List<String> labels =
        value(chosen.name(), chosen.property(), values).map(Labels::of).orElse(List.of());
    return chosen.options().stream()
        .filter(
            option ->
                option.labels().isEmpty() || option.labels().stream().anyMatch(labels::contains))
        .findFirst()
        .map(Part.Option::parts);
  }

  private void say(List<Part> parts, SortedMap<String, Value> values, Out out) {
    for (Part part : parts) {
      switch (part) {
        case Part.Words words -> out.words(words.text());
        case Part.Said said ->
            say(value(said.name(), said.property(), values).orElseThrow(), said.form(), out);
        case Part.Chosen chosen -> say(option(chosen, values).orElseThrow(), values, out);
        case Part.Perhaps perhaps ->
            perhaps.ways().stream()
                .filter(way -> can(way, values))
                .findFirst()
                .ifPresent(way -> say(way, values, out));
      }
    }
  }

  private void say(Value value, String form, Out out) {
    switch (value) {
      case Value.Who who -> names().say(who.athlete(), form, out);
      case Value.People people -> list(people, form, out);
      case Value.Outsider outsider -> names().say(outsider, out);
      case Value.Clause clause -> clause(clause, out);
      case Value.Row row -> row(row, out);
      case Value.Nation nation ->
          out.fact(nation(nation.code(), form).orElseThrow(), Facts.nation(nation.code()));
      default -> new Measures(phrases, habit, this::clause).say(value, form, out);
    }
  }

  private Names names() {
    return new Names(phrases, mentions, this::clause, key -> can(key, ""));
  }

  private Optional<String> nation(String code, String form) {
    List<String> forms = phrases.list("nation.forms");
    List<String> said = phrases.list("nation." + code);
    int at = form.isEmpty() ? 0 : forms.indexOf(form);
    if (at < 0) {
      throw new IllegalArgumentException(phrases.language() + ": no nation has a form " + form);
    }
    if (at < said.size()) {
      return Optional.of(said.get(at)).filter(text -> !text.isEmpty());
    }
    return at == 0 ? Optional.of(code) : Optional.empty();
  }

  private static Value.Clause clause(String key, Value who) {
    TreeMap<String, Value> values = new TreeMap<>();
    values.put("who", who);
    return new Value.Clause(key, values);
  }

  private void clause(Value.Clause clause, Out out) {
    List<Part> parts =
        variant(clause.key(), clause.values())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        phrases.language() + ": nothing fits " + clause.key()));
    say(parts, clause.values(), out);
  }

  private void list(Value.People people, String form, Out out) {
    List<Athlete> athletes = people.athletes();
    for (int i = 0; i < athletes.size(); i++) {
      join(i, athletes.size(), out);
      names().say(athletes.get(i), form, out);
    }
  }

  private void row(Value.Row row, Out out) {
    for (int i = 0; i < row.clauses().size(); i++) {
      join(i, row.clauses().size(), out);
      clause(row.clauses().get(i), out);
    }
  }

  private void join(int i, int size, Out out) {
    if (i > 0) {
      String between = i < size - 1 ? "list.comma" : size == 2 ? "list.two" : "list.last";
      out.words(phrases.setting(between).orElseThrow().replace('_', ' '));
    }
  }
}
