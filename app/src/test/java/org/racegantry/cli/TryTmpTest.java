package org.racegantry.cli;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.racegantry.story.*;
import org.racegantry.story.check.*;
import org.racegantry.story.tell.*;

class TryTmpTest {
  static String plain(Report r) {
    StringBuilder b = new StringBuilder(r.headline().text()).append(".\n\n");
    r.standfirst().forEach(l -> b.append(l.text()).append(' '));
    for (var s : r.sections()) {
      b.append("\n\n").append(s.title()).append("\n");
      for (var p : s.paragraphs()) {
        b.append("\n");
        p.lines().forEach(l -> b.append(l.text()).append(' '));
      }
    }
    return b.toString();
  }

  static void show(String text, Story story, boolean all) {
    long t = System.nanoTime();
    List<Claim> claims = Checker.check(text, story);
    System.out.println(
        "TIME " + (System.nanoTime() - t) / 1_000_000 + " ms, claims " + claims.size());
    for (Claim c : claims) {
      if (all || c.ruling() != Claim.Ruling.SUPPORTED)
        System.out.println(
            c.ruling().code()
                + " | "
                + c.kind().code()
                + " | "
                + c.text()
                + " | "
                + c.claimed()
                + " | "
                + c.actual()
                + " | "
                + c.evidence());
    }
  }

  @Test
  void london() throws Exception {
    Story story = LondonStory.story();
    for (String lang : List.of("en-GB", "en-US")) {
      String text =
          plain(
              Teller.write(
                  story,
                  new Habit(lang, lang.equals("en-GB") ? Habit.Units.KM : Habit.Units.MILES)));
      System.out.println(text);
      show(text, story, false);
    }
  }

  @Test
  void boston() throws Exception {
    for (int year : new int[] {2011, 2013, 2015, 2018}) {
      Story story = Story.of(BostonStory.sources(year));
      String text = plain(Teller.write(story, new Habit("en-US", Habit.Units.MILES)));
      System.out.println(text);
      show(text, story, false);
    }
  }

  @Test
  void own() throws Exception {
    Path p = Path.of("/tmp/w/scratch/judge-report.txt");
    if (Files.exists(p)) show(Files.readString(p), LondonStory.story(), true);
  }
}
