package org.racegantry.story.check.read.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.racegantry.story.Contest;
import org.racegantry.story.check.read.Statement.Span;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;

/** A sentence as the rules read it. */
final class Reading {
  private final String report;
  private final List<Item> items;
  private final Doers doers;
  private final Mood mood;
  private final Optional<Contest> contest;
  private final boolean line;
  private final long whole_mm;
  private final List<String> raceWords;
  private Optional<Mention> before = Optional.empty();
  private final BitSet taken = new BitSet();
  private final StringBuilder shorthand = new StringBuilder(" ");
  private final int[] itemAt;

  Reading(
      String report,
      List<Item> items,
      List<Mention> mentions,
      Mood mood,
      Optional<Contest> contest,
      boolean line,
      long whole_mm,
      List<String> raceWords) {
    this.report = report;
    this.items = items;
    this.doers = new Doers(items, mentions);
    this.mood = mood;
    this.contest = contest;
    this.line = line;
    this.whole_mm = whole_mm;
    this.raceWords = raceWords;
    for (Item item : items) {
      shorthand.append(item.shorthand()).append(' ');
    }
    this.itemAt = new int[shorthand.length() + 1];
    int at = 1;
    for (int i = 0; i < items.size(); i++) {
      int next = at + items.get(i).shorthand().length() + 1;
      java.util.Arrays.fill(itemAt, at, next, i);
      at = next;
    }
    java.util.Arrays.fill(itemAt, at, itemAt.length, items.size());
  }

  /** The sentence in the shorthand, with a blank at both ends. */
  String shorthand() {
    return shorthand.toString();
  }

  /** The item at a place of the shorthand. */
  int itemAt(int place) {
    return itemAt[place];
  }

  List<Item> items() {
    return items;
  }

  int size() {
    return items.size();
  }

  Item item(int i) {
    return items.get(i);
  }

  /** The plain word or mark at a position; empty where there is a phrase, or nothing. */
  String word(int i) {
    if (i < 0 || i >= items.size()) {
      return "";
    }
    Tag tag = items.get(i).tag();
    return tag == Tag.WORD || tag == Tag.MARK ? items.get(i).low() : "";
  }

  /** The tag at a position; that of a mark where there is nothing. */
  Tag tag(int i) {
    return i < 0 || i >= items.size() ? Tag.MARK : items.get(i).tag();
  }

  /** Whether it is a whole line without a full stop: a heading, or an entry of a list. */
  boolean line() {
    return line;
  }

  /** Whether a word is part of the name of the race. */
  boolean isOfRace(String word) {
    return raceWords.contains(word);
  }

  /** The length of the course. */
  long whole_mm() {
    return whole_mm;
  }

  /** The contest the passage is about. */
  Optional<Contest> contest() {
    return contest;
  }

  /** A subject nobody stands for but the contest of the passage. */
  Subject everybody(String words) {
    return new Subject(words, OptionalInt.empty(), contest);
  }

  /** Sets whom the sentence before was about. */
  void before(Optional<Mention> mention) {
    before = mention;
  }

  /** Who does what is told here; in a sentence that names nobody, whoever the last was about. */
  Optional<Subject> doer(int i) {
    Optional<Subject> here = doers.subject(i);
    if (here.isPresent()) {
      return here;
    }
    Optional<Mention> owner = doers.owner(i);
    if (owner.isPresent()) {
      return owner.map(Mention::subject);
    }
    return doers.anybody() ? Optional.empty() : before.map(Mention::subject);
  }

  Doers doers() {
    return doers;
  }

  /** Whether all of these items are told as having happened, here and today. */
  boolean told(int from, int to) {
    for (int i = Math.max(0, from); i <= to && i < items.size(); i++) {
      if (mood.unsaid(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of these items is denied. */
  boolean denied(int from, int to) {
    for (int i = Math.max(0, from); i <= to && i < items.size(); i++) {
      if (mood.denied(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these items are told, and not denied. */
  boolean affirmed(int from, int to) {
    return told(from, to) && !denied(from, to);
  }

  /** Takes a phrase for one statement, so that no other rule reads it again. */
  void take(int i) {
    taken.set(i);
  }

  boolean taken(int i) {
    return taken.get(i);
  }

  /** The words of the report from one item to another, both included. */
  Span span(int from, int to) {
    int start = items.get(Math.max(0, from)).start();
    int end = items.get(Math.min(items.size() - 1, to)).end();
    return new Span(start, end, report.substring(start, end));
  }
}
