package org.racegantry.ingest.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.race.Paper;

/** Reads {@code [[papers]]}: what is known beforehand of what a record would rest on. */
final class PaperReader {
  private final Section file;
  private final Ids raceIds;
  private final Ids pointIds;
  private final List<Paper> papers = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  PaperReader(Section file, Ids raceIds, Ids pointIds) {
    this.file = file;
    this.raceIds = raceIds;
    this.pointIds = pointIds;
  }

  /** The papers, in the order of the file. */
  List<Paper> papers() {
    for (Section section : file.sections("papers")) {
      Optional<Paper.Topic> topic = topic(section);
      String race = named(section, "race", raceIds);
      String point = named(section, "point", pointIds);
      Paper.Answer answer = Choice.of(section, "answer", Paper.Answer.class, Paper.Answer.YES);
      String evidence = section.text("evidence").orElse("").strip();
      section.close();
      topic.ifPresent(
          each -> add(section, new Paper(each, race, point, List.of(), answer, evidence)));
    }
    return papers;
  }

  private static Optional<Paper.Topic> topic(Section section) {
    String word =
        section.required("topic", String.class, "\"course-measured\", or another").orElse(null);
    Optional<Paper.Topic> topic = word == null ? Optional.empty() : Paper.Topic.of(word);
    if (word != null && topic.isEmpty()) {
      section.error("topic", "is no paper a record rests on", mend(word));
    }
    return topic;
  }

  private static String mend(String word) {
    return Nearest.mend(word, Paper.Topic.codes());
  }

  private static String named(Section section, String key, Ids ids) {
    String id = section.text(key).orElse("");
    if (!id.isEmpty()) {
      ids.check(section, section.place(key));
    }
    return id;
  }

  /** Of two papers of one thing the later would count, which nobody who writes both means. */
  private void add(Section section, Paper paper) {
    for (int i = 0; i < papers.size(); i++) {
      if (paper.replaces(papers.get(i))) {
        long line = sections.get(i).here().line();
        section.error(
            section.place("topic"),
            "is stated in line " + line + " already, of the same race and point",
            "keep one of the two");
      }
    }
    papers.add(paper);
    sections.add(section);
  }
}
