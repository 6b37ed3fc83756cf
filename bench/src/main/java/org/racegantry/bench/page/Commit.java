package org.racegantry.bench.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured.
 *
 * @param id the short name of the commit; empty where there is no repository
 * @param day its day, or the one that was asked for
 */
record Commit(String id, LocalDate day) {
  /** The commit checked out in a folder; without one a day has to be given. */
  static Commit of(Path folder, LocalDate given) throws IOException, InterruptedException {
    String[] said = git(folder).split(" ");
    if (said.length < 2 && given == null) {
      throw new IOException("no commit to take the day from; give it with --date");
    }
    return said.length < 2
        ? new Commit("", given)
        : new Commit(said[0], given != null ? given : LocalDate.parse(said[1]));
  }

  private static String git(Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of("log", "-1", "--format=%h %cs"));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? said.strip() : "";
    } catch (IOException noGit) {
      return "";
    }
  }

  @Override
  public String toString() {
    return id.isEmpty() ? day.toString() : day + ", commit " + id;
  }
}
