package org.racegantry.story.check.read.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;
import org.racegantry.story.check.read.who.Mention.Role;

/** Who does what a sentence tells: the subject of each clause of it. */
final class Doers {
  private static final List<String> CLOSERS = List.of(",", ";", "-", ")", "(");

  private final List<Item> items;
  private final Mention[] at;

  /** For each item inside a relative clause the position of its "who"; else -1. */
  private final int[] relative;

  /** For each item inside brackets the position of the opening one; else -1. */
  private final int[] bracket;

  Doers(List<Item> items, List<Mention> mentions) {
    this.items = items;
    this.at = new Mention[items.size()];
    mentions.forEach(mention -> at[mention.item()] = mention);
    this.relative = new int[items.size()];
    this.bracket = new int[items.size()];
    mark();
  }

  private void mark() {
    int who = -1;
    int open = -1;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).is("(")) {
        open = i;
      }
      if (CLOSERS.contains(items.get(i).low()) && items.get(i).tag() == Tag.MARK) {
        // A gap or a place behind the comma goes on with the same one.
        who = goesOn(i + 1) ? who : -1;
      }
      if (items.get(i).is("who") || items.get(i).is("whose")) {
        who = i;
      }
      relative[i] = who;
      bracket[i] = open;
      if (items.get(i).is(")")) {
        open = -1;
      }
    }
  }

  private boolean goesOn(int i) {
    return i < items.size()
        && items.get(i - 1).is(",")
        && (items.get(i).tag() == Tag.LAPSE || items.get(i).tag() == Tag.ORDINAL);
  }

  /** The last one before this item whose time, halves or margin is spoken of. */
  Optional<Mention> owner(int i) {
    for (int p = Math.min(i, items.size()) - 1; p >= 0; p--) {
      if (at[p] != null && at[p].role() == Role.OWNER) {
        return Optional.of(at[p]);
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence speaks of anybody. */
  boolean anybody() {
    for (Mention mention : at) {
      if (mention != null && mention.role() != Role.OWNER) {
        return true;
      }
    }
    return false;
  }

  /** Whoever is spoken of by this item. */
  Optional<Mention> mention(int i) {
    return i < 0 || i >= at.length ? Optional.empty() : Optional.ofNullable(at[i]);
  }

  /** The last one spoken of before this item, whatever the part. */
  Optional<Mention> before(int i) {
    for (int p = Math.min(i, items.size()) - 1; p >= 0; p--) {
      if (at[p] != null) {
        return Optional.of(at[p]);
      }
    }
    return Optional.empty();
  }

  /** The first one spoken of from this item on. */
  Optional<Mention> after(int i) {
    for (int p = Math.max(0, i); p < items.size(); p++) {
      if (at[p] != null) {
        return Optional.of(at[p]);
      }
    }
    return Optional.empty();
  }

  /** Who does what is told at this item. */
  Optional<Mention> of(int i) {
    if (i >= items.size()) {
      return of(items.size() - 1);
    }
    int who = relative[i];
    if (who >= 0 && who < i) {
      Optional<Mention> inside = subjectBetween(who + 1, i);
      return inside.isPresent() ? inside : before(who);
    }
    Optional<Mention> left = left(i);
    return left.isPresent() ? left : opener(i);
  }

  private Optional<Mention> subjectBetween(int from, int to) {
    for (int p = to - 1; p >= from; p--) {
      if (at[p] != null && at[p].role() == Role.SUBJECT) {
        return Optional.of(at[p]);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> left(int i) {
    int own = bracket[i];
    int p = i - 1;
    while (p >= 0) {
      if (bracket[p] >= 0 && bracket[p] != own) {
        p = bracket[p] - 1;
      } else if (relative[p] >= 0) {
        p = relative[p] - 1;
      } else if (eligible(p, i)) {
        return Optional.of(at[p]);
      } else {
        p--;
      }
    }
    return Optional.empty();
  }

  private boolean eligible(int p, int i) {
    if (at[p] == null || at[p].role() != Role.SUBJECT) {
      return false;
    }
    boolean aside = p > 0 && items.get(p - 1).is("with");
    return !aside || noClosers(p, i);
  }

  private boolean noClosers(int from, int to) {
    for (int p = from + 1; p < to; p++) {
      if (items.get(p).tag() == Tag.MARK && CLOSERS.contains(items.get(p).low())) {
        return false;
      }
    }
    return true;
  }

  /** {@code Clocking 2:01:25, Kiptum ...}: an opening clause belongs to the subject behind it. */
  private Optional<Mention> opener(int i) {
    for (int p = i + 1; p < items.size() && !items.get(p).is(";"); p++) {
      if (at[p] != null && at[p].role() == Role.SUBJECT) {
        boolean opening = items.get(p - 1).is(",") || !noClosers(i, p);
        return opening ? Optional.of(at[p]) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Who does it, and those named beside: {@code Kiptum, Kamworor and Tola}. In their order. */
  List<Mention> together(int i) {
    Optional<Mention> last = of(i);
    if (last.isEmpty()) {
      return List.of();
    }
    List<Mention> all = new ArrayList<>(List.of(last.get()));
    int p = last.get().item() - 1;
    while (p > 0 && (items.get(p).is("and") || items.get(p).is(","))) {
      int before = p - 1;
      while (before > 0 && items.get(before).is(",")) {
        before--;
      }
      if (at[before] == null || at[before].role() != Role.SUBJECT) {
        break;
      }
      all.addFirst(at[before]);
      p = before - 1;
    }
    return all;
  }

  /** The subject of whoever does it; nobody known, with these words, where none is found. */
  Optional<Subject> subject(int i) {
    return of(i).map(Mention::subject);
  }
}
