package org.racegantry.publish.control;

import java.util.List;
import org.racegantry.race.Change;

/**
 * What an order comes to, checked against the facts and not recorded.
 *
 * @param words what it does, in a sentence
 * @param remarks what looks odd about it, though nothing forbids it
 * @param supersedes the act it takes back, or 0
 * @param changes what it changes; none for an undo
 */
public record Proposal(String words, List<String> remarks, int supersedes, List<Change> changes) {
  public Proposal {
    remarks = List.copyOf(remarks);
    changes = List.copyOf(changes);
  }
}
