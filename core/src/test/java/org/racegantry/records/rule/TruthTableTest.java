package org.racegantry.records.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict.Ruling;

/** Each condition alone turns the ruling, and no other condition with it. */
class TruthTableTest {
  private static final List<Scope> JUDGED =
      List.of(Scope.WORLD, Scope.AREA, Scope.NATIONAL, Scope.COURSE, Scope.EVENT);

  /** What each condition can answer; a condition whose evidence is always there answers yes. */
  private static final Map<String, Set<Met>> ANSWERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("gun-time", EnumSet.of(Met.YES, Met.UNKNOWN)),
              Map.entry("rounding", EnumSet.of(Met.YES)),
              Map.entry("mark", EnumSet.allOf(Met.class)),
              Map.entry("plausible", EnumSet.of(Met.YES, Met.UNKNOWN)),
              Map.entry("course-measured", EnumSet.allOf(Met.class)),
              Map.entry("point-certified", EnumSet.allOf(Met.class)),
              Map.entry("finished", EnumSet.of(Met.YES, Met.NO, Met.OPEN)),
              Map.entry("separation", EnumSet.allOf(Met.class)),
              Map.entry("drop", EnumSet.allOf(Met.class)),
              Map.entry("women-only", EnumSet.allOf(Met.class)),
              Map.entry("pacing", EnumSet.allOf(Met.class)),
              Map.entry("nation", EnumSet.of(Met.YES, Met.NO, Met.UNKNOWN)),
              Map.entry("doping-test", EnumSet.of(Met.YES, Met.NO, Met.OPEN)),
              Map.entry("remeasured", EnumSet.of(Met.YES, Met.NO, Met.OPEN))));

  private static Ruling ruling(Met met) {
    return switch (met) {
      case YES -> Ruling.RECORD;
      case NO -> Ruling.NOT;
      case OPEN -> Ruling.PENDING;
      case UNKNOWN -> Ruling.UNKNOWN;
    };
  }

  @TestFactory
  Stream<DynamicTest> eachConditionAloneTurnsTheRuling() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Scope scope : JUDGED) {
      for (boolean finish : new boolean[] {true, false}) {
        for (Turn turn : Turn.all()) {
          String name =
              scope + (finish ? " at the finish: " : " on the way: ") + turn.condition() + " ";
          tests.add(DynamicTest.dynamicTest(name + turn.met(), () -> turns(scope, finish, turn)));
        }
      }
    }
    return tests.stream();
  }

  private static void turns(Scope scope, boolean finish, Turn turn) {
    List<Condition> before = Rulebook.judge(new Fine(scope, finish).performance());
    assertThat(before).as("nothing against it").allMatch(one -> one.met() == Met.YES);
    assertThat(Decision.of(before, false)).isEqualTo(Ruling.RECORD);
    Fine changed = new Fine(scope, finish);
    turn.change().accept(changed);
    List<Condition> after = Rulebook.judge(changed.performance());
    boolean asked = before.stream().anyMatch(one -> one.name().equals(turn.condition()));
    for (Condition condition : after) {
      boolean turned = condition.name().equals(turn.condition());
      assertThat(condition.met()).as(condition.toString()).isEqualTo(turned ? turn.met() : Met.YES);
      assertThat(condition.evidence()).isNotBlank();
    }
    assertThat(Decision.of(after, false)).isEqualTo(asked ? ruling(turn.met()) : Ruling.RECORD);
    assertThat(Decision.decisive(after).map(Condition::name))
        .isEqualTo(asked ? java.util.Optional.of(turn.condition()) : java.util.Optional.empty());
  }

  @Test
  void everyAnswerOfEveryConditionIsTurnedTo() {
    Map<String, Set<Met>> turned = new TreeMap<>();
    for (Condition one : allConditions()) {
      turned.computeIfAbsent(one.name(), _ -> EnumSet.noneOf(Met.class)).add(one.met());
    }
    assertThat(turned).isEqualTo(ANSWERS);
    assertThat(Rulebook.RULES).hasSize(ANSWERS.size());
  }

  private static List<Condition> allConditions() {
    List<Condition> all = new ArrayList<>();
    for (boolean finish : new boolean[] {true, false}) {
      all.addAll(Rulebook.judge(new Fine(Scope.NATIONAL, finish).performance()));
      for (Turn turn : Turn.all()) {
        Fine changed = new Fine(Scope.NATIONAL, finish);
        turn.change().accept(changed);
        all.addAll(Rulebook.judge(changed.performance()));
      }
    }
    return all;
  }

  @Test
  void theRulingIsTheSameForEveryPairOfConditions() {
    List<String> names = List.copyOf(ANSWERS.keySet());
    for (Met one : Met.values()) {
      for (Met other : Met.values()) {
        for (int i = 0; i < names.size(); i++) {
          for (int j = 0; j < names.size(); j++) {
            if (i != j) {
              holds(names, i, one, j, other);
            }
          }
        }
      }
    }
  }

  /** Not met before not known, not known before open, open before met. */
  private static void holds(List<String> names, int i, Met one, int j, Met other) {
    List<Condition> conditions = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      conditions.add(new Condition(names.get(k), k == i ? one : k == j ? other : Met.YES, "x"));
    }
    Met worst = Met.YES;
    for (Met met : List.of(Met.OPEN, Met.UNKNOWN, Met.NO)) {
      worst = one == met || other == met ? met : worst;
    }
    assertThat(Decision.of(conditions, false)).isEqualTo(ruling(worst));
    assertThat(Decision.of(conditions, true))
        .isEqualTo(worst == Met.YES ? Ruling.EQUAL : ruling(worst));
  }

  @Test
  void ownBestsAskForNothingButATime() {
    for (Scope scope : List.of(Scope.PERSONAL, Scope.SEASON)) {
      for (Turn turn : Turn.all()) {
        Fine changed = new Fine(scope, true);
        turn.change().accept(changed);
        List<Condition> conditions = Rulebook.judge(changed.performance());
        assertThat(conditions.stream().map(Condition::name))
            .containsExactly("gun-time", "rounding", "mark");
      }
    }
  }
}
