package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.publish.queue.Marks.Marked;

/** Guns that devices marked and nobody has confirmed: each is the gun of some wave, or of none. */
final class MarkedGuns implements Rule {
  /** Beyond these a contact is loose, and one finding counts the rest. */
  private static final int SINGLE = 8;

  private static final int WAVES_OFFERED = 6;

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    List<Marked> open = new ArrayList<>(Marks.open(scene));
    open.sort(Comparator.comparing((Marked one) -> !one.likely()));
    open.stream().limit(SINGLE).forEach(one -> found.accept(single(scene, one)));
    if (open.size() > SINGLE) {
      found.accept(rest(scene, open.subList(SINGLE, open.size())));
    }
  }

  private static Finding single(Scene scene, Marked one) {
    String what = one.likely() ? likely(scene, one) : ", where no wave waits for one";
    return new Finding(
        Words.id("mark", one.mark().reader(), Long.toString(one.mark().time_ms())),
        Kind.GUN,
        one.likely() ? Urgency.NOW : Urgency.BEFORE_OFFICIAL,
        marked(scene, one) + what + ".",
        evidence(scene, one),
        steps(scene, one));
  }

  /** {@code Gun marked at 10:00:00.123 by Start (ext-gun)}. */
  static String marked(Scene scene, Marked one) {
    String kind = one.mark().kind().isEmpty() ? "" : " (" + Words.plain(one.mark().kind()) + ")";
    return "Gun marked at "
        + scene.words.typed(one.at_ms())
        + " by "
        + Words.plain(one.mark().reader())
        + kind;
  }

  private static String likely(Scene scene, Marked one) {
    return ": likely that of wave "
        + wave(scene, one.wave())
        + ", planned for "
        + scene.words.clock(Marks.start_ms(scene, one.wave()))
        + "; confirm it";
  }

  private static List<String> evidence(Scene scene, Marked one) {
    List<String> evidence = new ArrayList<>();
    if (one.at_ms() != one.mark().time_ms()) {
      evidence.add(
          "By its own clock, which is corrected, it was "
              + scene.words.typed(one.mark().time_ms())
              + ".");
    }
    evidence.add(
        one.likely()
            ? "Of the waves without a gun that one was planned nearest."
            : "Each wave near it has its gun already: a second shot, a trial, or another device"
                + " that heard the same.");
    return evidence;
  }

  private static List<Step> steps(Scene scene, Marked one) {
    List<Step> steps = new ArrayList<>();
    if (one.likely()) {
      steps.add(step(scene, one, one.wave(), 'g'));
    }
    IntStream.range(0, scene.setup.waves().size())
        .filter(w -> w != one.wave())
        .boxed()
        .sorted(
            Comparator.comparing((Integer w) -> !scene.seen.gunPlanned(w))
                .thenComparing(w -> Marks.away_ms(scene, one.at_ms(), w)))
        .limit(WAVES_OFFERED)
        .forEach(w -> steps.add(step(scene, one, w, (char) ('1' + steps.size()))));
    return steps;
  }

  /** Opens the form of the gun with the marked time in it. */
  static Step step(Scene scene, Marked one, int w, char key) {
    String wave = scene.setup.waves().get(w).id();
    return new Step(
        key,
        (scene.seen.gunPlanned(w) ? "make it the gun of " : "move there the gun of ")
            + Words.plain(wave),
        "gun",
        Words.fields("wave", wave, "time", scene.words.typed(one.at_ms())));
  }

  private static Finding rest(Scene scene, List<Marked> more) {
    List<String> times =
        more.stream()
            .map(one -> scene.words.typed(one.at_ms()) + " " + Words.plain(one.mark().reader()))
            .toList();
    return new Finding(
        "mark:more",
        Kind.GUN,
        Urgency.BEFORE_OFFICIAL,
        "A further "
            + Words.count(more.size(), "gun was", "guns were")
            + " marked: is a contact loose?",
        List.of(Words.some(times, 20) + "."),
        List.of());
  }

  private static String wave(Scene scene, int w) {
    return Words.plain(scene.setup.waves().get(w).id());
  }
}
