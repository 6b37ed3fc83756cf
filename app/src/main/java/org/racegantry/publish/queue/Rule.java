package org.racegantry.publish.queue;

import java.util.function.Consumer;

/** Looks for one sort of thing that needs a person. Without state; what it finds, it hands over. */
interface Rule {
  /** Hands over what it finds, the gravest first. */
  void find(Scene scene, Consumer<Finding> found);
}
