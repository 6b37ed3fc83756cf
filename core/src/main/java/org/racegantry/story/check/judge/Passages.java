package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.racegantry.story.Contest;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;

/** The statements of a report, found by kind and by whom they are about. */
final class Passages {
  private final List<Statement> statements;
  private final Function<Subject, Optional<Contest>> contest;

  Passages(List<Statement> statements, Function<Subject, Optional<Contest>> contest) {
    this.statements = statements;
    this.contest = contest;
  }

  /** A statement and its position. */
  record At<T extends Statement>(int index, T said) {}

  <T extends Statement> List<At<T>> all(Class<T> kind) {
    List<At<T>> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (kind.isInstance(statements.get(i))) {
        found.add(new At<>(i, kind.cast(statements.get(i))));
      }
    }
    return found;
  }

  /** The finish times said of one. */
  List<At<Statement.FinishTime>> times(Subject who) {
    return all(Statement.FinishTime.class).stream()
        .filter(time -> same(time.said().who(), who))
        .toList();
  }

  /**
   * Whether two are surely the same: the same athlete, or the same name in full of somebody whom
   * the race does not know. A surname alone may be two people.
   */
  static boolean same(Subject one, Subject other) {
    if (one.athlete().isPresent() || other.athlete().isPresent()) {
      return one.athlete().equals(other.athlete());
    }
    return fullName(one.words()) && one.words().equals(other.words());
  }

  /** Whether two are surely different people. */
  static boolean different(Subject one, Subject other) {
    return one.athlete().isPresent()
        && other.athlete().isPresent()
        && one.athlete().getAsInt() != other.athlete().getAsInt();
  }

  private static boolean fullName(String words) {
    String[] names = words.strip().split("\\s+");
    for (String name : names) {
      if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
        return false;
      }
    }
    return names.length > 1;
  }

  /** Whether two surely raced each other. */
  boolean together(Subject one, Subject other) {
    Optional<Contest> first = contest.apply(one);
    return first.isPresent() && first.equals(contest.apply(other));
  }
}
