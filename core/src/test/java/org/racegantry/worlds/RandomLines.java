package org.racegantry.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The mats of a random world: which readers see a runner at which point. */
final class RandomLines {
  private final Random random;
  private final List<String> points;
  private final List<String> lines = new ArrayList<>();

  /** The main readers and the backup readers of each point. */
  private final List<List<String>> main = new ArrayList<>();

  private final List<List<String>> backup = new ArrayList<>();

  RandomLines(Random random, List<String> points) {
    this.random = random;
    this.points = points;
    for (int i = 0; i < points.size(); i++) {
      main.add(new ArrayList<>());
      backup.add(new ArrayList<>());
    }
    switch (random.nextInt(4)) {
      case 0 -> loop();
      case 1 -> arch();
      case 2 -> outAndBack();
      default -> plain(0, points.size());
    }
    if (random.nextInt(4) == 0) {
      more();
    }
  }

  void describe(List<String> out) {
    out.addAll(lines);
  }

  List<String> main(int point) {
    return main.get(point);
  }

  List<String> backup(int point) {
    return backup.get(point);
  }

  /** One line serves all points. */
  private void loop() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      all.add(i);
    }
    line("loop", all);
  }

  /** Start and finish share a line. */
  private void arch() {
    line("arch", List.of(0, points.size() - 1));
    plain(1, points.size() - 1);
  }

  /** The first and the last point between share a line, where there are two. */
  private void outAndBack() {
    if (points.size() < 4) {
      plain(0, points.size());
      return;
    }
    line("both", List.of(1, points.size() - 2));
    plain(0, 1);
    plain(2, points.size() - 2);
    plain(points.size() - 1, points.size());
  }

  /** A second line somewhere: starts that merge, or a mat that serves one lap only. */
  private void more() {
    int point = random.nextInt(points.size());
    int another = random.nextInt(points.size());
    boolean two = random.nextBoolean() && point < another;
    line("more", two ? List.of(point, another) : List.of(point));
  }

  private void plain(int from, int to) {
    for (int i = from; i < to; i++) {
      line("l" + points.get(i), List.of(i));
    }
  }

  private void line(String id, List<Integer> served) {
    String ids = String.join(",", served.stream().map(points::get).toList());
    List<String> readers = new ArrayList<>(List.of(id + "1"));
    if (random.nextInt(4) == 0) {
      readers.add(id + "2");
    }
    lines.add("line " + id + " " + ids + " " + String.join(",", readers));
    served.forEach(point -> main.get(point).addAll(readers));
    int backups = random.nextInt(5) / 2;
    for (int b = 0; b < backups; b++) {
      String reader = id + "B" + b;
      int offset_m = random.nextInt(90) - 30;
      lines.add("line " + reader + " " + ids + " " + reader + " backup offset=" + offset_m + "m");
      served.forEach(point -> backup.get(point).add(reader));
    }
  }
}
