package org.racegantry.bench.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.racegantry.bench.names.Names.Name;

/** What people type when they mean a name. */
enum Typing {
  /** As it is printed. */
  EXACT("as printed") {
    @Override
    String of(Name name, SplittableRandom random) {
      return name.full();
    }
  },
  /** One letter too many. */
  INSERTED("one letter too many") {
    @Override
    String of(Name name, SplittableRandom random) {
      StringBuilder typed = new StringBuilder(name.full());
      return typed.insert(random.nextInt(typed.length() + 1), letter(random)).toString();
    }
  },
  /** One letter left out. */
  DELETED("one letter left out") {
    @Override
    String of(Name name, SplittableRandom random) {
      StringBuilder typed = new StringBuilder(name.full());
      return typed.deleteCharAt(letterAt(typed, random)).toString();
    }
  },
  /** Another letter instead of one. */
  REPLACED("one letter another") {
    @Override
    String of(Name name, SplittableRandom random) {
      StringBuilder typed = new StringBuilder(name.full());
      int at = letterAt(typed, random);
      char other = letter(random);
      while (other == Character.toLowerCase(typed.charAt(at))) {
        other = letter(random);
      }
      typed.setCharAt(at, other);
      return typed.toString();
    }
  },
  /** Two letters of one word changed over. */
  SWAPPED("two letters changed over") {
    @Override
    String of(Name name, SplittableRandom random) {
      StringBuilder typed = new StringBuilder(name.full());
      int at = random.nextInt(typed.length() - 1);
      while (!Character.isLetter(typed.charAt(at))
          || !Character.isLetter(typed.charAt(at + 1))
          || same(typed.charAt(at), typed.charAt(at + 1))) {
        at = random.nextInt(typed.length() - 1);
      }
      char first = typed.charAt(at);
      typed.setCharAt(at, typed.charAt(at + 1));
      typed.setCharAt(at + 1, first);
      return typed.toString();
    }
  },
  /** Small letters and no accents, for names that have some. */
  PLAIN("accents left out") {
    @Override
    String of(Name name, SplittableRandom random) {
      return bare(name.full());
    }

    @Override
    boolean suits(Name name) {
      return !bare(name.full()).equals(name.full().toLowerCase(Locale.ROOT));
    }
  },
  /** The family name first. */
  TURNED("family name first") {
    @Override
    String of(Name name, SplittableRandom random) {
      return name.family() + " " + name.given();
    }
  },
  /** Some first letters, as they stand in the field after a key. */
  BEGUN("while typing, after any key") {
    @Override
    String of(Name name, SplittableRandom random) {
      String full = name.full();
      return full.substring(0, 1 + random.nextInt(full.length()));
    }
  };

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final String words;

  Typing(String words) {
    this.words = words;
  }

  /** In words. */
  String words() {
    return words;
  }

  /** What is typed for a name. */
  abstract String of(Name name, SplittableRandom random);

  /** Whether a name can be mistyped in this way at all. */
  boolean suits(Name name) {
    return true;
  }

  /** Whether it is one typing error. */
  boolean isError() {
    return switch (this) {
      case INSERTED, DELETED, REPLACED, SWAPPED -> true;
      case EXACT, PLAIN, TURNED, BEGUN -> false;
    };
  }

  /** Whether enough is typed, and rightly, to expect the right runner among the first three. */
  boolean isWhole() {
    return this != BEGUN && !isError();
  }

  /** A text as it comes from a keyboard without accents, in small letters. */
  static String bare(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("ı", "i")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("þ", "th")
        .replaceAll("[ʻ'’]", "");
  }

  private static char letter(SplittableRandom random) {
    return (char) ('a' + random.nextInt(26));
  }

  private static int letterAt(CharSequence text, SplittableRandom random) {
    int at = random.nextInt(text.length());
    while (!Character.isLetter(text.charAt(at))) {
      at = random.nextInt(text.length());
    }
    return at;
  }

  private static boolean same(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
