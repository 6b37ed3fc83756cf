package org.racegantry.publish.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;

/** A field small enough to show each group of it. */
final class Groups {
  /** Who is not further apart than this runs together. */
  private static final long TOGETHER_MM = 150_000;

  /** Names need so much room between them, in hundredths of a percent. */
  private static final int NAME_ROOM = 900;

  private static final int TOLD = 3;

  private final SnapshotView view;
  private final long length_mm;

  Groups(SnapshotView view, long length_mm) {
    this.view = view;
    this.length_mm = length_mm;
  }

  /** The groups of a field that is in order, furthest first. */
  List<Course.Dot> dots(List<Whereabouts> field) {
    List<Course.Dot> dots = new ArrayList<>();
    int named = 10_000 + NAME_ROOM;
    for (List<Whereabouts> group : together(field)) {
      Whereabouts first = group.getFirst();
      int at = (int) (first.at_mm() * 10_000 / length_mm);
      boolean room = named - at >= NAME_ROOM;
      named = room ? at : named;
      dots.add(
          new Course.Dot(
              at,
              first.at_mm(),
              group.stream().mapToLong(Whereabouts::low_mm).min().orElseThrow(),
              group.stream().mapToLong(Whereabouts::high_mm).max().orElseThrow(),
              length_mm,
              first.next().distance_mm(),
              first.speed_mm_per_s(),
              group.size(),
              first.isLate(),
              name(first),
              label(group),
              dots.isEmpty() ? Course.Room.ALWAYS : room ? Course.Room.WIDE : Course.Room.NONE,
              km(first.at_mm())));
    }
    return dots;
  }

  private static List<List<Whereabouts>> together(List<Whereabouts> field) {
    List<List<Whereabouts>> groups = new ArrayList<>();
    Whereabouts before = null;
    for (Whereabouts about : field) {
      boolean apart =
          before == null
              || before.isLate() != about.isLate()
              || before.at_mm() - about.at_mm() > TOGETHER_MM;
      if (apart) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(about);
      before = about;
    }
    return groups;
  }

  private String label(List<Whereabouts> group) {
    String name = name(group.getFirst());
    return group.size() == 1 ? name : name + " +" + (group.size() - 1);
  }

  /** {@code KIPTUM about 31.2 km, BEKELE +2 about 30.4 km}; the rest is in the list. */
  String sentence(List<Whereabouts> field) {
    List<String> told = new ArrayList<>();
    for (List<Whereabouts> group : together(field)) {
      if (told.size() < TOLD && !group.getFirst().isLate()) {
        told.add(label(group) + " about " + km(group.getFirst().at_mm()) + " km");
      }
    }
    return String.join(", ", told);
  }

  /** {@code Not seen yet where expected: TOLA at 35K.} */
  String awaited(List<Whereabouts> field) {
    List<String> told = new ArrayList<>();
    List<Whereabouts> late = field.stream().filter(Whereabouts::isLate).toList();
    for (Whereabouts about : late.subList(0, Math.min(TOLD, late.size()))) {
      told.add(name(about) + " at " + Labels.point(view.setup(), about.next()));
    }
    int more = late.size() - told.size();
    return told.isEmpty()
        ? ""
        : "Expected by now, not seen yet: "
            + String.join(", ", told)
            + (more > 0 ? " and " + more + " more." : ".");
  }

  /** The family name, or what there is. */
  private String name(Whereabouts about) {
    PublicFace face =
        PublicFace.of(view.snapshot().people(), view.results().entrants().get(about.entrant()));
    String family = PlainText.line(face.person().familyName());
    return family.isEmpty() ? face.name() : family.toUpperCase(Locale.ROOT);
  }

  static String km(long at_mm) {
    return at_mm / 1_000_000 + "." + at_mm / 100_000 % 10;
  }
}
