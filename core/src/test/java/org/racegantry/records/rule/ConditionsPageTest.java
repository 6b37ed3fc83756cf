package org.racegantry.records.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;
import org.racegantry.records.Scope;

/** The table of the conditions in docs/records.md has the rules of the code, in their order. */
class ConditionsPageTest {
  private static final Path PAGE = Path.of("../docs/records.md");
  private static final Pattern HEAD =
      Pattern.compile("\\| condition \\| asked \\| met \\| not met \\| open \\| unknown \\|");
  private static final Pattern NAME = Pattern.compile("\\| `([a-z-]+)` \\|.*");

  @Test
  void theTableHasEveryConditionInTheOrderOfTheVerdicts() throws IOException {
    assertThat(table().stream().map(row -> row.getFirst()).toList()).isEqualTo(names());
  }

  @Test
  void theTableSaysADashExactlyWhereAConditionNeverAnswersSo() throws IOException {
    Map<String, Set<Met>> answers = answers();
    for (List<String> row : table()) {
      Set<Met> said = EnumSet.noneOf(Met.class);
      List<Met> columns = List.of(Met.YES, Met.NO, Met.OPEN, Met.UNKNOWN);
      for (int i = 0; i < columns.size(); i++) {
        if (!row.get(i + 2).equals("-")) {
          said.add(columns.get(i));
        }
      }
      assertThat(said).as(row.getFirst()).isEqualTo(answers.get(row.getFirst()));
    }
  }

  /** The cells of every line of the table; the name without its quotes. */
  private static List<List<String>> table() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      inside = HEAD.matcher(line).matches() || inside && line.startsWith("|");
      Matcher row = NAME.matcher(line);
      if (inside && row.matches()) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|")) {
          cells.add(cell.strip().replace("`", ""));
        }
        rows.add(List.copyOf(cells));
      }
    }
    return rows;
  }

  /** The name of every rule, asked the rule itself, in the order of the rulebook. */
  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Rule rule : Rulebook.RULES) {
      Set<String> own = new TreeSet<>();
      for (Performance performance : performances()) {
        if (rule.asked(performance)) {
          own.add(rule.judge(performance).name());
        }
      }
      assertThat(own).as(rule.getClass().getSimpleName()).hasSize(1);
      names.addAll(own);
    }
    return names;
  }

  private static Map<String, Set<Met>> answers() {
    Map<String, Set<Met>> answers = new TreeMap<>();
    for (Performance performance : performances()) {
      for (Condition one : Rulebook.judge(performance)) {
        answers.computeIfAbsent(one.name(), _ -> EnumSet.noneOf(Met.class)).add(one.met());
      }
    }
    return answers;
  }

  /** One with nothing against it, and one for everything that can be; on the way and at the end. */
  private static List<Performance> performances() {
    List<Performance> all = new ArrayList<>();
    for (boolean finish : new boolean[] {true, false}) {
      all.add(new Fine(Scope.NATIONAL, finish).performance());
      for (Turn turn : Turn.all()) {
        Fine changed = new Fine(Scope.NATIONAL, finish);
        turn.change().accept(changed);
        all.add(changed.performance());
      }
    }
    return all;
  }
}
