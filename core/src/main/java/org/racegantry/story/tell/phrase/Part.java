package org.racegantry.story.tell.phrase;

import java.util.List;

/** A part of a pattern. */
public sealed interface Part {
  /** Words as they stand. */
  record Words(String text) implements Part {}

  /**
   * A value: {@code {time}}, {@code {who.age}}, {@code {place:ordinal}}.
   *
   * @param name of the value
   * @param property of it, or empty
   * @param form how it is said, or empty
   */
  record Said(String name, String property, String form) implements Part {}

  /**
   * What a value chooses: {@code {who?m:he|f:she}}.
   *
   * @param name of the value
   * @param property of it, or empty
   * @param options the first that fits is taken
   */
  record Chosen(String name, String property, List<Option> options) implements Part {
    public Chosen {
      options = List.copyOf(options);
    }
  }

  /**
   * One of what is chosen from.
   *
   * @param labels for which values; empty for every other
   */
  record Option(List<String> labels, List<Part> parts) {
    public Option {
      labels = List.copyOf(labels);
      parts = List.copyOf(parts);
    }
  }

  /** What is left out where a value in it is not known: the first way that can be said. */
  record Perhaps(List<List<Part>> ways) implements Part {
    public Perhaps {
      ways = ways.stream().map(List::copyOf).toList();
    }
  }
}
