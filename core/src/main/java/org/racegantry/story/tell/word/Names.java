package org.racegantry.story.tell.word;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.racegantry.story.Athlete;
import org.racegantry.story.tell.phrase.Phrases;

/** Names athletes: in full at first, by family name later, by a pronoun where that is safe. */
final class Names {
  private final Phrases phrases;
  private final Mentions mentions;
  private final BiConsumer<Value.Clause, Out> speaker;
  private final Predicate<Value> sayable;

  Names(
      Phrases phrases,
      Mentions mentions,
      BiConsumer<Value.Clause, Out> speaker,
      Predicate<Value> sayable) {
    this.phrases = phrases;
    this.mentions = mentions;
    this.speaker = speaker;
    this.sayable = sayable;
  }

  void say(Value.Outsider outsider, Out out) {
    mentions.outsider();
    out.fact(outsider.name(), Facts.text("holder", outsider.name()));
  }

  void say(Athlete athlete, String form, Out out) {
    Value.Clause pronoun = clause("pronoun." + form, athlete);
    boolean safe = form.equals("subject") ? mentions.mayBegin(athlete) : mentions.isClear(athlete);
    if (!form.isEmpty() && safe && sayable.test(pronoun)) {
      speaker.accept(pronoun, out);
      out.fact(Facts.name(athlete));
      mentions.pronoun(athlete);
    } else if (form.equals("vary")) {
      speaker.accept(clause("mention.vary", athlete), out);
      out.fact(Facts.name(athlete));
      mentions.varied(athlete);
    } else if (introduces(form) && mentions.isNew(athlete) && athlete.named()) {
      speaker.accept(clause("mention." + form, athlete), out);
    } else {
      name(athlete, form, out);
    }
  }

  private boolean introduces(String form) {
    return !form.isEmpty() && !phrases.variants("mention." + form).isEmpty();
  }

  private void name(Athlete athlete, String form, Out out) {
    boolean full = mentions.full(athlete) || form.equals("full");
    String name = form.equals("head") || !full ? family(athlete) : athlete.fullName();
    boolean anew = mentions.isNew(athlete);
    mentions.named(athlete);
    String base = athlete.named() ? "name" : anew && !form.equals("head") ? "bib" : "bib.later";
    String key = phrases.variants(base + "." + form).isEmpty() ? base : base + "." + form;
    TreeMap<String, Value> values = new TreeMap<>();
    values.put("who", new Value.Who(athlete));
    values.put("name", new Value.Text("", athlete.named() ? name : athlete.bib().text()));
    speaker.accept(new Value.Clause(key, values), out);
    out.fact(Facts.name(athlete));
  }

  /** Who has only one name is called by it. */
  private static String family(Athlete athlete) {
    return athlete.family().isEmpty() ? athlete.given() : athlete.family();
  }

  private static Value.Clause clause(String key, Athlete athlete) {
    TreeMap<String, Value> values = new TreeMap<>();
    values.put("who", new Value.Who(athlete));
    return new Value.Clause(key, values);
  }
}
