package org.racegantry.story.check.read.phrase;

import java.util.List;

/** Words in front of a number that say how exact it is. */
final class Rooms {
  private record Words(String words, Room room) {}

  /** Longer ones first. */
  private static final List<Words> TABLE =
      List.of(
          new Words("just a little over", Room.OVER),
          new Words("a little more than", Room.OVER),
          new Words("a little less than", Room.ALMOST),
          new Words("a little under", Room.ALMOST),
          new Words("a little over", Room.OVER),
          new Words("just short of", Room.ALMOST),
          new Words("just shy of", Room.ALMOST),
          new Words("just more than", Room.OVER),
          new Words("just less than", Room.ALMOST),
          new Words("not much more than", Room.ABOUT),
          new Words("no more than", Room.UNDER),
          new Words("no fewer than", Room.EXACT),
          new Words("in excess of", Room.OVER),
          new Words("upwards of", Room.OVER),
          new Words("something like", Room.ABOUT),
          new Words("in the region of", Room.ABOUT),
          new Words("well over", Room.OVER),
          new Words("well under", Room.UNDER),
          new Words("well inside", Room.UNDER),
          new Words("just under", Room.ALMOST),
          new Words("just inside", Room.ALMOST),
          new Words("just below", Room.ALMOST),
          new Words("just over", Room.OVER),
          new Words("just about", Room.ABOUT),
          new Words("fractionally under", Room.ALMOST),
          new Words("fractionally over", Room.OVER),
          new Words("barely over", Room.OVER),
          new Words("more than", Room.OVER),
          new Words("less than", Room.UNDER),
          new Words("fewer than", Room.UNDER),
          new Words("at least", Room.OVER),
          new Words("close to", Room.ABOUT),
          new Words("up to", Room.UNDER),
          new Words("very nearly", Room.ALMOST),
          new Words("exactly", Room.EXACT),
          new Words("precisely", Room.EXACT),
          new Words("almost", Room.ALMOST),
          new Words("nearly", Room.ALMOST),
          new Words("about", Room.ABOUT),
          new Words("around", Room.ABOUT),
          new Words("roughly", Room.ABOUT),
          new Words("approximately", Room.ABOUT),
          new Words("approx", Room.ABOUT),
          new Words("circa", Room.ABOUT),
          new Words("some", Room.ABOUT),
          new Words("perhaps", Room.ABOUT),
          new Words("barely", Room.ABOUT),
          new Words("over", Room.OVER),
          new Words("under", Room.UNDER),
          new Words("inside", Room.UNDER),
          new Words("within", Room.UNDER),
          new Words("below", Room.UNDER),
          new Words("sub", Room.UNDER),
          new Words("beyond", Room.OVER));

  private Rooms() {}

  /** The room that is said from this token on; exact, and no token, where nothing is. */
  static Part<Room> at(Row row, int i) {
    for (Words entry : TABLE) {
      if (row.reads(i, entry.words)) {
        int next = i + 1 + (int) entry.words.chars().filter(c -> c == ' ').count();
        return new Part<>(entry.room, next);
      }
    }
    return new Part<>(Room.EXACT, i);
  }
}
