package org.racegantry.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats of a report, as {@code --format} names them. */
enum StoryFormat {
  TEXT(".txt"),
  MD(".md"),
  HTML(".html"),
  PDF(".pdf"),
  JSON(".json");

  private final String ending;

  StoryFormat(String ending) {
    this.ending = ending;
  }

  /** The format a file's ending asks for. */
  static Optional<StoryFormat> byEnding(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (StoryFormat format : values()) {
      if (name.endsWith(format.ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
