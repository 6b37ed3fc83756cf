package org.racegantry.records.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.racegantry.race.Bib;
import org.racegantry.records.AllTimeSays;
import org.racegantry.records.Condition;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdicts;

/** Every case of {@code records/cases.txt} comes out as a statistician would have it. */
class VerdictCasesTest {
  private static final CaseFile FILE = CaseFile.read("/records/cases.txt");
  private static final List<String> EXPECTATIONS = List.of("is", "none", "marks", "untold");
  private static final List<String> TERMS =
      List.of("race", "point", "run", "no-gun", "books", "mark", "paper", "declare", "asof");

  @TestFactory
  Stream<DynamicTest> everyCaseComesOut() {
    return FILE.cases().stream()
        .map(one -> DynamicTest.dynamicTest(one.title(), () -> comesOut(one)));
  }

  @Test
  void thereAreAtLeastSixtyAndEachSaysSomething() {
    assertThat(FILE.cases()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(FILE.cases().stream().map(CaseFile.Case::title)).doesNotHaveDuplicates();
    for (CaseFile.Case one : FILE.cases()) {
      List<String> firsts = one.lines().stream().map(line -> line.word(0)).toList();
      assertThat(firsts).as(one.title()).containsAnyElementsOf(EXPECTATIONS);
      assertThat(firsts)
          .as(one.title())
          .allMatch(first -> EXPECTATIONS.contains(first) || TERMS.contains(first));
    }
  }

  private static void comesOut(CaseFile.Case one) {
    Verdicts verdicts = new CaseWorld(one, FILE).verdicts();
    one.all("is").forEach(line -> is(line, verdicts));
    one.all("none")
        .forEach(line -> assertThat(find(line, verdicts)).as(line.all().toString()).isEmpty());
    one.all("untold")
        .forEach(
            line ->
                assertThat(verdicts.notable())
                    .as(line.all().toString())
                    .doesNotContain(find(line, verdicts).orElseThrow()));
    for (Words line : one.all("marks")) {
      assertThat(String.join(", ", verdicts.marks(position(line, verdicts))))
          .as(line.all().toString())
          .isEqualTo(line.all().size() > 2 ? line.word(2) : "");
    }
  }

  private static int position(Words line, Verdicts verdicts) {
    return verdicts.results().indexOf(new Bib(line.word(1)));
  }

  /** {@code BIB SCOPE[/CATEGORY][@POINT]}: the verdict so described, if there is exactly one. */
  private static Optional<Verdict> find(Words line, Verdicts verdicts) {
    String[] parts = line.word(2).split("[/@]", -1);
    Scope scope = Scope.of(parts[0]).orElseThrow(() -> line.bad("no such scope"));
    String category = line.word(2).contains("/") ? parts[1] : "";
    String point = line.word(2).contains("@") ? parts[parts.length - 1] : "FINISH";
    List<Verdict> found =
        verdicts.of(position(line, verdicts)).stream()
            .filter(verdict -> verdict.key().scope() == scope)
            .filter(verdict -> verdict.point().id().equals(point))
            .filter(
                verdict -> category.isEmpty() || verdict.key().category().code().equals(category))
            .toList();
    assertThat(found).as(line.all().toString()).hasSizeLessThanOrEqualTo(1);
    return found.stream().findFirst();
  }

  /** {@code is BIB KEY RULING [MARGIN] [by=CONDITION] [provisional=MARGIN] [alltime=WORDS]}. */
  private static void is(Words line, Verdicts verdicts) {
    Verdict verdict = find(line, verdicts).orElseThrow(() -> line.bad("no such verdict"));
    String because = line.all() + "\n" + shown(verdict);
    assertThat(verdict.ruling().code())
        .as(because)
        .isEqualTo(line.word(3).toLowerCase(Locale.ROOT));
    assertThat(verdict.decisive().map(Condition::name)).as(because).isEqualTo(line.value("by"));
    List<String> plain = line.plainFrom(4);
    assertThat(verdict.hasMark()).as(because).isEqualTo(!plain.isEmpty());
    if (verdict.hasMark()) {
      assertThat(verdict.margin_s()).as(because).isEqualTo(Long.parseLong(plain.getFirst()));
    }
    line.value("provisional")
        .ifPresent(
            margin ->
                assertThat(verdict.provisionalMargin_s())
                    .as(because)
                    .isEqualTo(Long.parseLong(margin)));
    line.value("alltime")
        .ifPresent(
            words ->
                assertThat(verdicts.allTime(verdict).map(AllTimeSays::words).orElse("nothing"))
                    .as(because)
                    .isEqualTo(words));
  }

  private static String shown(Verdict verdict) {
    StringBuilder shown = new StringBuilder(verdict.key() + " " + verdict.ruling());
    for (Condition condition : verdict.conditions()) {
      shown.append("\n  ").append(condition.name()).append(' ').append(condition.met());
      shown.append(": ").append(condition.evidence());
    }
    return shown.toString();
  }
}
