package org.racegantry.deploy;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a container file: each instruction with the stage it stands in. Continued lines are
 * joined, comments left out.
 */
record Containerfile(List<Line> lines) {
  /** One instruction; stages are counted from 1. */
  record Line(int stage, String instruction, String rest) {
    /** What stands after it, split at blanks, without options. */
    List<String> words() {
      return List.of(rest.split(" ")).stream().filter(word -> !word.startsWith("--")).toList();
    }

    /** The value of an option such as {@code --from=build}, or empty. */
    String option(String name) {
      for (String word : rest.split(" ")) {
        if (word.startsWith("--" + name + "=")) {
          return word.substring(name.length() + 3);
        }
      }
      return "";
    }
  }

  static Containerfile read(String text) {
    List<Line> lines = new ArrayList<>();
    int stage = 0;
    for (String line : text.replace("\\\n", "").lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int blank = line.indexOf(' ');
      String instruction = line.substring(0, blank);
      stage += instruction.equals("FROM") ? 1 : 0;
      lines.add(new Line(stage, instruction, line.substring(blank + 1).strip()));
    }
    return new Containerfile(List.copyOf(lines));
  }

  int stages() {
    return lines.getLast().stage();
  }

  List<Line> all(String instruction) {
    return lines.stream().filter(line -> line.instruction().equals(instruction)).toList();
  }

  /** The only line of the last stage with an instruction. */
  Line last(String instruction) {
    List<Line> found = all(instruction).stream().filter(line -> line.stage() == stages()).toList();
    if (found.isEmpty()) {
      throw new AssertionError("the last stage has no " + instruction);
    }
    return found.getLast();
  }
}
