package org.racegantry.story.check.read.rule;

import java.util.function.Consumer;
import org.racegantry.story.check.read.Statement;

/** Reads one kind of statement. */
interface Rule {
  /** Hands out what a sentence states of its kind. */
  void read(Reading reading, Consumer<Statement> out);
}
