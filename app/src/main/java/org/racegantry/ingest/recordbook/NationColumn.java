package org.racegantry.ingest.recordbook;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.racegantry.ingest.entries.Nations;
import org.racegantry.ingest.problem.Nearest;

/** Makes codes of athletics of the nations in a book, and says what was read as what, once each. */
final class NationColumn {
  /** Takes a warning about the nation of the line at hand: what is doubtful, and the mend. */
  interface Warning {
    void of(String what, String mend);
  }

  private final Set<String> told = new LinkedHashSet<>();

  /** The code, or the text as it is where no nation of that name is known. */
  String code(String text, Warning warning) {
    if (text.isEmpty()) {
      return "";
    }
    Optional<String> code = Nations.code(text);
    if (code.isEmpty()) {
      tell(
          text,
          warning,
          "is no nation that is known; it is kept as it is",
          Nearest.to(text, Nations.codes())
              .filter(near -> text.length() == near.length())
              .map(near -> "write " + near + " if that is meant, else leave it")
              .orElse("write the three letters of athletics, such as GBR, GER or SUI"));
      return text;
    }
    Optional<String> other = Nations.otherMeaning(code.get());
    String name = Nations.name(code.get()).orElseThrow();
    if (other.isPresent() && !text.equals(name)) {
      tell(
          text,
          warning,
          "means " + name + " in athletics and in ISO codes " + other.get(),
          "it is read as athletics means it; write the other one's name if that is meant");
    } else if (!text.equals(code.get())) {
      tell(
          text,
          warning,
          "is read as " + code.get() + ", " + name,
          "write the three letters if another one is meant");
    }
    return code.get();
  }

  private void tell(String text, Warning warning, String what, String mend) {
    if (told.add(text)) {
      warning.of(what, mend);
    }
  }
}
