package org.racegantry.cli.warm;

import org.racegantry.cli.Exit;
import org.racegantry.cli.Gantry;

/** What scripts/warm.sh lets the JVM watch for its smaller cache: calls that only print words. */
public final class Words {
  private Words() {}

  /**
   * Prints every page of words there is a cache for.
   *
   * @param args none
   * @throws IllegalStateException where one was not printed
   */
  public static void main(String[] args) {
    for (String[] words : new String[][] {{"--version"}, {"--help"}, {"help", "serve"}}) {
      if (Gantry.run(words) != Exit.OK) {
        throw new IllegalStateException("gantry " + String.join(" ", words) + " failed");
      }
    }
  }
}
