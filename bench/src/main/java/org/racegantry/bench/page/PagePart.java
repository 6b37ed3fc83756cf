package org.racegantry.bench.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the page has tables of, in the order it is measured. */
enum PagePart {
  SCORING(3, "", "scoring", "scoring --reads 2000000 --times 3"),
  PLACES(2, "", "places", "places --reads 2000000 --times 3"),
  MILLION(
      1,
      "-Xmx6g",
      "places --runners 1000000 --reads 30000000 --times 2",
      "places --runners 100000 --reads 3000000 --times 2"),
  GROWTH(1, "-Xmx6g", "growth", "growth --sizes 1000,10000"),
  IMPORT(2, "", "import", "import --reads 2000000"),
  FANOUT(
      1,
      "",
      "live --part fanout --seconds 20",
      "live --part fanout --seconds 5 --warm-up 3 --clients 500 --reads 2000000"),
  PAGES(1, "", "live --part pages --seconds 9", "live --part pages --seconds 3 --reads 2000000"),
  CHANGE(2, "", "change", "change --reads 2000000"),
  OPEN(1, "", "open", "open --reads 2000000"),
  VERDICTS(1, "", "verdicts", "verdicts --reads 2000000 --times 3"),
  STORY(1, "", "story", "story --reads 2000000 --times 3"),
  LIVE(
      1,
      "",
      "live --part day --seconds 30",
      "live --part day --seconds 5 --warm-up 3 --clients 500 --crowd 1000 --reads 2000000"),
  INGEST(1, "", "ingest --seconds 30", "ingest --seconds 5 --warm-up 3 --runners 5000"),
  START(1, "", "start", "start --times 3"),
  SEARCH(1, "", "search", "search --queries 500"),
  FORECAST(1, "", "forecast", "forecast --times 3");

  private final int runs;
  private final String jvmOptions;
  private final List<String> command;
  private final List<String> smaller;

  PagePart(int runs, String jvmOptions, String command, String smaller) {
    this.runs = runs;
    this.jvmOptions = jvmOptions;
    this.command = words(command);
    this.smaller = words(smaller);
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** As it stands in the page. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How often it is measured for the page; the middle one counts. */
  int runs(boolean quick) {
    return quick ? 1 : runs;
  }

  /** Further options of its JVM. */
  String jvmOptions() {
    return jvmOptions;
  }

  /** What follows {@code gantry bench}. */
  List<String> command(boolean quick) {
    return quick ? smaller : command;
  }
}
