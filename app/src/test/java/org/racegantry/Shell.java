package org.racegantry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small copy of the repository's scripts, with a JDK and a Maven that only write down what they
 * were asked, so that the scripts are tested without a build.
 */
record Shell(Path folder) {
  /** What a script did. */
  record Ran(int code, String out, String err) {
    /** The last line on stdout. */
    String lastLine() {
      return out.lines().toList().getLast();
    }
  }

  /** Copies the scripts into a folder and makes the modules they look at. */
  static Shell in(Path folder) throws IOException {
    Shell shell = new Shell(folder);
    for (String file : List.of("gantry", "build", "scripts/jdk.sh", "scripts/count-tests.awk")) {
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(Repository.root().resolve(file), copy);
      copy.toFile().setExecutable(true);
    }
    for (String module : Repository.MODULES) {
      Files.createDirectories(folder.resolve(module + "/src/main"));
      Files.createDirectories(folder.resolve(module + "/target"));
      Files.writeString(folder.resolve(module + "/pom.xml"), "");
    }
    Files.writeString(folder.resolve("pom.xml"), "");
    return shell;
  }

  /** A JDK of a version; its `java` prints its arguments, each in brackets. */
  Path jdk(String name, String version, boolean releaseFile) throws IOException {
    Path home = folder.resolve("jdks").resolve(name);
    String says =
        "if [ \"$1\" = -version ]; then echo 'openjdk version \"" + version + "\"' >&2; exit; fi\n";
    program(home.resolve("bin/java"), says + "printf '[%s]' java-" + version + " \"$@\"; echo");
    program(home.resolve("bin/javac"), "exit 0");
    if (releaseFile) {
      Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }
    return home;
  }

  /** A Maven that runs the given commands in the folder it is called in. */
  Path maven(String commands) throws IOException {
    Path bin = folder.resolve("maven/bin");
    program(bin.resolve("mvn"), "echo \"$JAVA_HOME $*\" >>'" + folder + "/mvn-calls'\n" + commands);
    return bin;
  }

  /** How often Maven was called. */
  long mavenCalls() throws IOException {
    Path calls = folder.resolve("mvn-calls");
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  /** Writes an executable script. */
  static void program(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    file.toFile().setExecutable(true);
  }

  /** Runs a script with nothing on the PATH but {@code path} and the system's own tools. */
  Ran run(Path from, List<Path> path, String... command) throws Exception {
    Map<String, String> environment = new TreeMap<>();
    environment.put("GANTRY_JDK_ROOTS", folder.resolve("jdks").toString());
    environment.put("PATH", path(path));
    environment.put("HOME", folder.toString());
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Ran(code, Files.readString(out), Files.readString(err));
  }

  /** The given folders, and one with the tools every system has and neither java nor mvn. */
  private String path(List<Path> first) {
    Path tools = folder.resolve("tools");
    try {
      for (String tool :
          "cat dirname basename readlink find head tail sed grep touch mkdir mv rm tr id awk date"
              .split(" ")) {
        // No links out of a temporary folder: JUnit warns of them when it clears up.
        program(tools.resolve(tool), "exec " + installed(tool) + " \"$@\"");
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    return String.join(
        ":", Stream.concat(first.stream(), Stream.of(tools)).map(Path::toString).toList());
  }

  private static Path installed(String tool) {
    return Stream.of("/bin/", "/usr/bin/")
        .map(bin -> Path.of(bin + tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
