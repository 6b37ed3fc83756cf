package org.racegantry.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.ingest.setup.DeclaredRace;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.race.Change;
import org.racegantry.rehearsal.Faults;
import org.racegantry.rehearsal.LondonRace;
import org.racegantry.story.Story;

/** The first women of London 2014, two of whom are called Kiplagat; from memory, no splits. */
public final class London2014Story {
  private static Story known;

  private London2014Story() {}

  /** The story, worked out once. */
  public static synchronized Story story() {
    if (known == null) {
      try {
        known = Story.of(LondonStory.played(day()));
      } catch (Exception broken) {
        throw new IllegalStateException("London 2014 does not come out of its files", broken);
      }
    }
    return known;
  }

  private static LondonDay day() throws Exception {
    DeclaredRace declared = RaceToml.declared("race.toml", text("race.toml")).orRefuse();
    List<String> facts = text("elite.csv").lines().toList();
    int field = facts.size() - 1;
    List<Change.RecordBookSet> books = new ArrayList<>();
    for (String name : RecordBooks.BUILTIN) {
      books.add(RecordBooks.builtin(name));
    }
    return new LondonDay(
        LondonRace.rehearse(declared.setup(), facts, 2014, Faults.FAIR, field, field),
        declared.papers(),
        books,
        List.of(),
        List.of());
  }

  private static String text(String name) throws Exception {
    String path = "/story/worlds/london-2014/" + name;
    try (InputStream in = London2014Story.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
