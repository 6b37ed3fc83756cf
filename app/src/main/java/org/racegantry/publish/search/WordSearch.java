package org.racegantry.publish.search;

/** Looks one word of a query up everywhere it may stand. */
final class WordSearch {
  private static final int SHORTEST_HALF = 2;
  private static final int SHORTEST_SPLIT = 6;

  private final Postings postings;
  private final BibList bibs;
  private final int entrants;

  WordSearch(Postings postings, BibList bibs, int entrants) {
    this.postings = postings;
    this.bibs = bibs;
    this.entrants = entrants;
  }

  /** What a word costs with each entrant, mistyped or not; {@code last} may be unfinished. */
  Costs costs(QueryWords.Word word, boolean last) {
    Costs costs = new Costs(entrants);
    boolean exact = take(costs, word.plain(), Closeness.editsForgiven(word.plain()), 0, last);
    if (!word.spelledOut().equals(word.plain())) {
      exact |= take(costs, word.spelledOut(), 0, 0, last);
    }
    takeBibs(costs, word.plain());
    if (!exact) {
      takeSplit(costs, word.plain());
    }
    return costs;
  }

  /** The same for two words taken for one: only where they are exactly that. */
  Costs joined(QueryWords.Word word, boolean last) {
    Costs costs = new Costs(entrants);
    take(costs, word.plain(), 0, Closeness.JOINED, last);
    takeBibs(costs, word.plain());
    return costs;
  }

  private boolean take(Costs costs, String typed, int edits, int more, boolean last) {
    boolean[] exact = new boolean[1];
    NearWords.visit(
        postings.words,
        typed,
        edits,
        (word, whole, beginning) -> {
          int length = postings.words.length(word);
          int cost = Closeness.of(typed.length(), length, whole, beginning, last);
          if (cost != Closeness.NONE) {
            exact[0] |= whole == 0;
            cost += Closeness.initial(typed.charAt(0), postings.words.letter(word, 0)) + more;
            offer(costs, word, cost, whole == 0);
          }
        });
    return exact[0];
  }

  /** Nations are three letters, each one edit from many others: they count only when exact. */
  private void offer(Costs costs, int word, int cost, boolean exact) {
    for (int at = postings.from(word); at < postings.from(word + 1); at++) {
      Postings.Place place = postings.place(at);
      if (exact || place != Postings.Place.NATION) {
        costs.offer(postings.entrant(at), cost + place.cost);
      }
    }
  }

  private void takeBibs(Costs costs, String typed) {
    if (typed.chars().noneMatch(Character::isDigit)) {
      return;
    }
    int bibLength = BibList.bib(typed).length();
    bibs.beginningWith(
        typed,
        (entrant, length) ->
            costs.offer(
                entrant,
                length == bibLength ? Closeness.BIB : Closeness.bibBeginning(bibLength, length)));
  }

  /**
   * Where the blank between two words was forgotten, or another key was hit for it; names in
   * Chinese signs are written without one.
   */
  private void takeSplit(Costs costs, String typed) {
    boolean signs = Character.isIdeographic(typed.codePointAt(0));
    int half = signs ? 1 : SHORTEST_HALF;
    if (typed.length() < (signs ? 2 : SHORTEST_SPLIT)) {
      return;
    }
    for (int i = half; i <= typed.length() - half; i++) {
      int left = postings.words.indexOf(typed.substring(0, i));
      if (left >= 0) {
        takeHalves(costs, left, typed.substring(i));
        if (i + 1 + half <= typed.length()) {
          takeHalves(costs, left, typed.substring(i + 1));
        }
      }
    }
  }

  private void takeHalves(Costs costs, int left, String right) {
    int from = postings.words.firstNotBefore(right);
    int until = postings.words.firstBehind(right);
    if (from == until) {
      return;
    }
    Costs half = new Costs(entrants);
    offer(half, left, Closeness.MISTYPED, true);
    for (int word = from; word < until; word++) {
      int length = postings.words.length(word);
      int edits = length == right.length() ? 0 : Closeness.NONE;
      int cost = Closeness.of(right.length(), length, edits, 0, true);
      for (int at = postings.from(word); at < postings.from(word + 1); at++) {
        int entrant = postings.entrant(at);
        if (half.of[entrant] != Closeness.NONE) {
          costs.offer(entrant, half.of[entrant] + cost + postings.place(at).cost);
        }
      }
    }
  }
}
