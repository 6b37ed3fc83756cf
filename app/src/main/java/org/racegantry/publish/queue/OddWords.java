package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;

/** What is said about runners whose times do not look like one person's race. */
final class OddWords {
  private final Scene scene;

  OddWords(Scene scene) {
    this.scene = scene;
  }

  Finding bag(int i) {
    String bib = scene.words.bib(i);
    String time = scene.words.clock(scene.seen.time_ms(i, scene.points - 1));
    List<Step> steps = new ArrayList<>();
    steps.add(new Step('n', bib + " did not start", "dns", Words.fields("bib", bib)));
    strike(i, scene.points - 1, steps);
    return new Finding(
        Words.id("odd", bib),
        Kind.IMPLAUSIBLE,
        Urgency.SOON,
        scene.words.who(i)
            + " was read at the finish at "
            + time
            + " and nowhere else: perhaps a chip in a bag; look at the finish video.",
        List.of("All other lines of the course were missed, which chance alone hardly does."),
        steps);
  }

  Finding bags(List<Integer> rest) {
    return rest(
        "odd:bags",
        Urgency.SOON,
        rest,
        " were read at the finish and nowhere else: perhaps chips in a bag; look at the video.");
  }

  Finding carried(int i, List<String> ahead) {
    String bib = scene.words.bib(i);
    return new Finding(
        Words.id("odd", bib),
        Kind.IMPLAUSIBLE,
        Urgency.BEFORE_OFFICIAL,
        scene.words.who(i)
            + " was last seen at "
            + scene.point(scene.seen.lastSeen(i))
            + ", and the chip was read at "
            + String.join(", ", ahead)
            + " sooner than anybody of the race can be there: perhaps it rides or is carried.",
        List.of("Those reads are not used. Ask for the runner on the stretch behind the last one."),
        List.of(new Step('d', bib + " did not finish", "dnf", Words.fields("bib", bib))));
  }

  Finding carriedOnes(List<Integer> rest) {
    return rest(
        "odd:carried",
        Urgency.BEFORE_OFFICIAL,
        rest,
        " have a chip that was read further on sooner than they can be there; none is used.");
  }

  Finding uneven(int i, Patterns.Stretch stretch) {
    String bib = scene.words.bib(i);
    String missed =
        stretch.missed().isEmpty()
            ? ""
            : ", and was not read at "
                + String.join(", ", stretch.missed().stream().map(scene::point).toList())
                + " between them";
    List<Step> steps = new ArrayList<>();
    steps.add(new Step('p', bib + " takes no place for now", "np", Words.fields("bib", bib)));
    strike(i, stretch.to(), steps);
    return new Finding(
        Words.id("odd", bib),
        Kind.IMPLAUSIBLE,
        Urgency.BEFORE_OFFICIAL,
        scene.words.who(i)
            + " covered "
            + scene.point(stretch.from())
            + " to "
            + scene.point(stretch.to())
            + " at "
            + Words.pace(stretch.pace())
            + " and the rest at "
            + Words.pace(stretch.usual())
            + missed
            + ": look at video or photos of that stretch before the result is official.",
        List.of(
            "Possible: a read of somebody who stood beside the course, a way cut short, a chip that"
                + " changed hands, a wrong clock.",
            "This is a case for an official, not a judgement."),
        steps);
  }

  Finding unevenOnes(List<Integer> rest) {
    return rest(
        "odd:more",
        Urgency.BEFORE_OFFICIAL,
        rest,
        " have a stretch far faster than the rest of their race: look when there is time.");
  }

  /** The read behind a time, to be struck where it was not the runner's. */
  void strike(int entrant, int point, List<Step> steps) {
    Scene.Source source = scene.source(entrant, point);
    if (source != null) {
      steps.add(
          new Step(
              'x',
              "strike the read at " + scene.point(point),
              "strike",
              Words.fields(
                  "reader",
                  source.reader(),
                  "chip",
                  source.chip(),
                  "time",
                  scene.words.typed(source.own_ms()))));
    }
  }

  private Finding rest(String id, Urgency urgency, List<Integer> rest, String words) {
    List<String> bibs = rest.stream().map(scene.words::bib).toList();
    return new Finding(
        id,
        Kind.IMPLAUSIBLE,
        urgency,
        "A further " + Words.runners(rest.size()) + words,
        List.of("Bibs " + Words.some(bibs, 60) + "."),
        List.of());
  }
}
