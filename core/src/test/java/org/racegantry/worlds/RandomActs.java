package org.racegantry.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the officials of a random world do. */
final class RandomActs {
  private final Random random;
  private final List<String> points;
  private final int entrants;
  private int labels;

  RandomActs(Random random, List<String> points, int entrants) {
    this.random = random;
    this.points = points;
    this.entrants = entrants;
  }

  List<String> entries() {
    List<String> lines = new ArrayList<>();
    for (int bib = 1; bib <= entrants; bib++) {
      lines.add(entry(bib));
    }
    return lines;
  }

  private String entry(int bib) {
    StringBuilder line = new StringBuilder("entrant " + bib);
    line.append(any("", " M", " F", " F"));
    line.append(any("", " GBR", " KEN"));
    line.append(any("", " 39", " 40"));
    line.append(any("", " division=40-44", " division=35-39"));
    line.append(any("", " club=Blue", " club=Red"));
    line.append(any("", " wave=w1", " wave=w2", " wave=w9"));
    line.append(any("", "", " race=rest", " race=first", " race=none"));
    line.append(" chip=C" + bib).append(any("", ",D" + bib));
    return line.toString();
  }

  /** Up to a dozen acts about the entrants, the clocks and the reads. */
  List<String> rulings(List<String> reads) {
    List<String> lines = new ArrayList<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      String act = act(reads);
      if (!act.isEmpty()) {
        lines.add("@a" + labels++ + " " + act);
      }
    }
    return lines;
  }

  private String act(List<String> reads) {
    return switch (random.nextInt(19)) {
      case 0 -> any("dq", "dnf", "dns", "np", "ok") + " " + bib() + " TR1";
      case 1, 2 -> "time " + bib() + " " + point() + " " + clock() + " video";
      case 3 -> "judge " + any("first", "rest") + " " + bib() + " " + bib() + " " + bib();
      case 4 -> reads.isEmpty() ? "" : "strike " + firstRead(read(reads));
      case 5 ->
          reads.isEmpty() ? "" : "clock " + read(reads).split(" ")[1] + any(" 60", " -90.5", " 1");
      case 6 ->
          reads.isEmpty()
              ? ""
              : "clock " + read(reads).split(" ")[1] + " 30 from=" + clock() + " until=10:59:00";
      case 7, 8 -> "chip C" + bib() + " " + bib() + any("", " from=" + clock());
      case 9 -> "chip " + any("NOBODYS ", "C1 ") + bib() + " until=" + clock();
      case 10 -> any("remove " + bib(), entry(bib()));
      case 11 -> "gun " + any("w1", "w2") + " " + clock();
      case 12 -> "declare " + any("live", "provisional", "official") + any("", " rest", " first");
      case 13, 14 -> labels == 0 ? "" : "undo a" + random.nextInt(labels);
      case 15 -> "setup gap=" + any("30", "5") + any("", " without=lA", " without=loop");
      case 16 -> "entrant " + bib() + any(" F", " M") + " id=f0" + any("1", "2") + " chip=NOBODYS";
      case 17 -> labels == 0 ? "" : "replaces a" + random.nextInt(labels) + " ok " + bib();
      default -> "time " + bib() + " FINISH " + clock();
    };
  }

  private int bib() {
    return 1 + random.nextInt(entrants);
  }

  private String point() {
    return points.get(random.nextInt(points.size()));
  }

  private String clock() {
    return "10:" + RandomWorld.two(random.nextInt(59)) + any(":00.000", ":30.000", ":07.250");
  }

  private String read(List<String> reads) {
    return reads.get(random.nextInt(reads.size()));
  }

  /** Reader, chip and first time of a read line. */
  private static String firstRead(String line) {
    String[] words = line.split(" ");
    return words[1] + " " + words[2] + " " + words[3];
  }

  private String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
