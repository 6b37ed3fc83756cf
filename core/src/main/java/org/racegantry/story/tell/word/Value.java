package org.racegantry.story.tell.word;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.race.TimingPoint;
import org.racegantry.story.Athlete;

/** Something a phrase may say. */
public sealed interface Value {
  /** An athlete of this race. */
  record Who(Athlete athlete) implements Value {}

  /** Several of them, in order. */
  record People(List<Athlete> athletes) implements Value {
    public People {
      athletes = List.copyOf(athletes);
    }
  }

  /** Somebody who is not in this race, such as the holder of a record. */
  record Outsider(String name) implements Value {}

  /** Some words that are facts: a town, a title, the name of the race. */
  record Text(String name, String text) implements Value {}

  /** A word that is never said and only chooses: {@code provisional}. */
  record Choice(String code) implements Value {}

  /** A nation by its three letters. */
  record Nation(String code) implements Value {}

  /** A time in whole seconds. */
  record Time(String name, List<Integer> who, String point, long seconds) implements Value {}

  /** Between two, in whole seconds, never below zero. */
  record Gap(String name, List<Integer> who, String point, long seconds) implements Value {}

  /** A place or a rank, from 1. */
  record Place(String name, List<Integer> who, int place) implements Value {}

  /** How many. */
  record Count(String name, List<Integer> who, String point, long count) implements Value {}

  /** Years of age. */
  record Age(int who, int years) implements Value {}

  /** A year of the calendar. */
  record Year(int year) implements Value {}

  /** A timing point, as readers know it. */
  record Point(Course course, TimingPoint point) implements Value {}

  /** Between two timing points; careful where a point between them was missed. */
  record Stretch(Course course, TimingPoint from, TimingPoint to, boolean careful)
      implements Value {}

  /** How long a leg is. */
  record Length(long mm) implements Value {}

  /** Seconds a unit, of the leg of that time. */
  record Pace(int who, long leg_ms, long leg_mm) implements Value {}

  /** Part of a sentence with a phrase of its own. */
  record Clause(String key, SortedMap<String, Value> values) implements Value {
    /** A part of a sentence. */
    public static Clause of(String key, Map<String, Value> values) {
      return new Clause(key, new TreeMap<>(values));
    }
  }

  /** Several parts in a row, joined as a list: {@code A was second, B third and C fourth}. */
  record Row(List<Clause> clauses) implements Value {
    public Row {
      clauses = List.copyOf(clauses);
    }
  }
}
