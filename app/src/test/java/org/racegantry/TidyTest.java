package org.racegantry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house style, as far as a machine can hold it; STYLE.md says why. */
class TidyTest {
  private static final int LINE_MAX = 100;
  private static final int FILE_MAX = 500;
  private static final int FILE_P90 = 220;
  private static final int FILE_MEDIAN = 80;
  private static final int METHOD_MAX = 40;

  // A test may write out a whole race in one breath.
  private static final int TEST_METHOD_MAX = 60;

  // Put together from halves, so that this file does not hold what it bans.
  private static final Pattern LEFTOVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
  private static final Pattern BANNED_PACKAGE =
      Pattern.compile("package .*\\b(utils?|commons?|helpers?|managers?|impl)\\b.*;");
  private static final Pattern BANNED_NAME =
      Pattern.compile(".*(Utils?|Commons?|Helpers?|Managers?|Impl)");

  private static final List<Path> PRODUCT = Repository.productSources();
  private static final List<Path> ALL =
      Stream.concat(PRODUCT.stream(), Repository.testSources().stream()).toList();
  private static final List<JavaSource> PARSED = JavaSource.parse(ALL);

  @Test
  void noLineIsTooLong() {
    assertThat(linesWhere(ALL, line -> line.length() > LINE_MAX)).isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    assertThat(linesWhere(ALL, line -> LEFTOVER.matcher(line).find())).isEmpty();
  }

  @Test
  void filesAreShort() {
    List<Integer> sizes = PRODUCT.stream().map(file -> lines(file).size()).sorted().toList();
    int median = sizes.get(sizes.size() / 2);
    int p90 = sizes.get(sizes.size() * 9 / 10);
    System.out.println(
        sizes.size()
            + " files, lines: median "
            + median
            + ", p90 "
            + p90
            + ", longest "
            + sizes.getLast());
    assertThat(ALL.stream().filter(file -> lines(file).size() > FILE_MAX).map(Repository::name))
        .as("files over " + FILE_MAX + " lines")
        .isEmpty();
    assertThat(median).as("median").isLessThanOrEqualTo(FILE_MEDIAN);
    assertThat(p90).as("90th percentile").isLessThanOrEqualTo(FILE_P90);
  }

  @Test
  void methodsAreShort() {
    List<String> tooLong = new ArrayList<>();
    for (JavaSource source : PARSED) {
      for (JavaSource.Method method : source.methods()) {
        int most = PRODUCT.contains(source.file()) ? METHOD_MAX : TEST_METHOD_MAX;
        if (method.lines() > most) {
          tooLong.add(Repository.name(source.file()) + " " + method.name() + ": " + method.lines());
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyPublicTypeOfTheProductIsDocumented() {
    List<String> silent = new ArrayList<>();
    for (JavaSource source : PARSED) {
      for (JavaSource.Type type : source.types()) {
        if (PRODUCT.contains(source.file()) && type.isPublic() && !type.documented()) {
          silent.add(Repository.name(source.file()) + " " + type.name());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    List<String> drawers = new ArrayList<>(linesWhere(ALL, TidyTest::isBannedPackage));
    for (JavaSource source : PARSED) {
      for (JavaSource.Type type : source.types()) {
        if (BANNED_NAME.matcher(type.name()).matches()) {
          drawers.add(Repository.name(source.file()) + " " + type.name());
        }
      }
    }
    assertThat(drawers).isEmpty();
  }

  @Test
  void everyPackageOfTheProductSaysWhatItIsFor() {
    TreeSet<Path> without = new TreeSet<>();
    for (Path source : PRODUCT) {
      boolean root = source.endsWith("module-info.java");
      if (!root && !Files.exists(source.resolveSibling("package-info.java"))) {
        without.add(source.getParent());
      }
    }
    assertThat(without.stream().map(Repository::name)).isEmpty();
  }

  @Test
  void timesAreNeverFloatingPoint() {
    Pattern exact = Pattern.compile("core/src/main/java/org/racegantry/(race|scoring|codec)/.*");
    List<String> found = new ArrayList<>();
    for (JavaSource source : PARSED) {
      String name = Repository.name(source.file());
      if (exact.matcher(name).matches()) {
        source.floatingPoint().forEach(line -> found.add(name + ":" + line));
      }
    }
    assertThat(found).as("use long milliseconds and millimetres").isEmpty();
  }

  @Test
  void theScanSeesWhatItBans(@TempDir Path folder) throws Exception {
    Path bad = folder.resolve("Bad.java");
    Files.writeString(
        bad,
        "public class Bad {\n  double d; // float\n  void m() {\n" + "\n".repeat(39) + "  }\n}");
    JavaSource seen = JavaSource.parse(List.of(bad)).getFirst();
    assertThat(seen.floatingPoint()).containsExactly(2L);
    assertThat(seen.types()).containsExactly(new JavaSource.Type("Bad", true, false));
    assertThat(seen.methods()).containsExactly(new JavaSource.Method("m", 41));
    assertThat(BANNED_NAME.matcher("RaceManager").matches()).isTrue();
    assertThat(isBannedPackage("package org.racegantry.scoring.impl;")).isTrue();
    assertThat(LEFTOVER.matcher("// TO" + "DO later").find()).isTrue();
  }

  private static boolean isBannedPackage(String line) {
    return BANNED_PACKAGE.matcher(line).matches();
  }

  private static List<String> linesWhere(
      List<Path> files, java.util.function.Predicate<String> wrong) {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (wrong.test(lines.get(i))) {
          found.add(Repository.name(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    return found;
  }

  private static List<String> lines(Path file) {
    return Repository.text(file).lines().toList();
  }
}
