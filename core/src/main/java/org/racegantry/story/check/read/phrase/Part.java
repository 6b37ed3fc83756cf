package org.racegantry.story.check.read.phrase;

import java.util.Objects;

/**
 * What was read from some tokens on.
 *
 * @param next the first token that is no part of it
 */
record Part<T>(T value, int next) {
  Part {
    Objects.requireNonNull(value, "value");
  }
}
