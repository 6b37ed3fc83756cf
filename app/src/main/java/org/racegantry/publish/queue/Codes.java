package org.racegantry.publish.queue;

/** How alike chip codes are: what a typing slip at registration makes of one. */
final class Codes {
  private Codes() {}

  /** Whether one is the other with one character changed, left out, added, or two swapped. */
  static boolean near(String a, String b) {
    if (a.equals(b)
        || Math.abs(a.length() - b.length()) > 1
        || Math.min(a.length(), b.length()) < 4) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int restA = a.length() - start - end;
    int restB = b.length() - start - end;
    if (restA <= 1 && restB <= 1) {
      // Neighbouring numbers differ like a slip does, and thousands of them are assigned.
      return restA != restB || !Character.isDigit(a.charAt(start));
    }
    return restA == 2
        && restB == 2
        && a.charAt(start) == b.charAt(start + 1)
        && a.charAt(start + 1) == b.charAt(start);
  }

  /** Whether the code ends with the bib, as codes given out by number do. */
  static boolean holdsBib(String code, String bib) {
    if (bib.length() < 2 || !code.endsWith(bib)) {
      return false;
    }
    String before = code.substring(0, code.length() - bib.length());
    // What stands before it must not go on with the number: 12 is not in CHIP112.
    return before.isEmpty()
        || !Character.isDigit(before.charAt(before.length() - 1))
        || before.chars().skip(Math.max(0, before.length() - 2)).allMatch(c -> c == '0');
  }
}
