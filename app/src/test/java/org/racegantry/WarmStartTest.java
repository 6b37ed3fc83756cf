package org.racegantry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./gantry} starts with the cache of scripts/warm.sh, and whatever is wrong with it. */
class WarmStartTest {
  /** Stands in for Gantry: says what it was asked, and by which cache the JVM was to start. */
  public static final class Program {
    private Program() {}

    /** Prints its arguments. */
    public static void main(String[] args) {
      System.out.println(List.of(args));
    }
  }

  @TempDir private Path temp;
  private Shell shell;
  private Path target;

  @BeforeEach
  void buildAProgram() throws Exception {
    shell = Shell.in(Files.createDirectory(temp.resolve("a race day")));
    target = shell.folder().resolve("app/target");
    writeJar(target.resolve("gantry.jar"));
    Files.writeString(target.resolve("built-by-gantry"), "");
    Path jdk = shell.folder().resolve("jdks/real");
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    Shell.program(jdk.resolve("bin/java"), "exec '" + java + "' \"$@\"");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\n");
  }

  private static void writeJar(Path jar) throws Exception {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
    String entry = Program.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream bytes = Program.class.getResourceAsStream("/" + entry)) {
      out.putNextEntry(new JarEntry(entry));
      bytes.transferTo(out);
      out.closeEntry();
    }
  }

  private void startsWithoutAWord() throws Exception {
    Path elsewhere = Files.createDirectories(temp.resolve("else where"));
    String launcher = shell.folder().resolve("gantry").toString();
    Shell.Ran ran = shell.run(elsewhere, List.of(), launcher, "results", "my race.gantry");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).isEqualTo("[results, my race.gantry]\n");
    assertThat(ran.code()).isZero();
  }

  private Path cache(byte[] bytes) throws Exception {
    return Files.write(target.resolve("gantry.aot"), bytes);
  }

  private byte[] made() throws Exception {
    Path made = temp.resolve("made.aot");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseG1GC",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:AOTCacheOutput=" + made,
                "-cp",
                target.resolve("gantry.jar").toString(),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    java.getInputStream().readAllBytes();
    assertThat(java.waitFor()).isZero();
    return Files.readAllBytes(made);
  }

  @Test
  void aMissingOrBrokenCacheIsNobodysNews() throws Exception {
    startsWithoutAWord();
    cache(new byte[0]);
    startsWithoutAWord();
    cache("no cache at all".repeat(1000).getBytes(StandardCharsets.US_ASCII));
    startsWithoutAWord();
  }

  @Test
  void aCacheThatFitsIsUsedAndOneOfAnotherJdkOrJarIsNot() throws Exception {
    byte[] bytes = made();
    cache(bytes);
    startsWithoutAWord();
    assertThat(sharedBy()).isTrue();
    // A byte of the name of the JVM it was made by, and the end cut off, as by a full disk.
    byte[] foreign = bytes.clone();
    int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("OpenJDK");
    foreign[name] ^= 1;
    cache(foreign);
    startsWithoutAWord();
    assertThat(sharedBy()).isFalse();
    cache(Arrays.copyOf(bytes, bytes.length / 2));
    startsWithoutAWord();
    cache(bytes);
    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(target.resolve("gantry.jar"), later);
    startsWithoutAWord();
    assertThat(sharedBy()).isFalse();
  }

  /** Whether the program's class came out of the cache when the launcher started it. */
  private boolean sharedBy() throws Exception {
    Path java = shell.folder().resolve("jdks/real/bin/java");
    String before = Files.readString(java);
    Files.writeString(java, before.replace("\"$@\"", "-Xlog:class+load \"$@\""));
    try {
      Shell.Ran ran = shell.run(temp, List.of(), shell.folder().resolve("gantry").toString());
      return ran.out()
          .lines()
          .anyMatch(line -> line.contains("WarmStartTest$Program") && line.contains("shared"));
    } finally {
      Files.writeString(java, before);
    }
  }

  @Test
  void afterAnUpdateOfTheJdkItIsLeftAlone() throws Exception {
    cache(made());
    Path jdk = target.resolve("gantry.aot.jdk");
    Files.writeString(jdk, "\"25\"\n");
    assertThat(sharedBy()).isTrue();
    Files.writeString(jdk, "\"25.0.1\"\n");
    assertThat(sharedBy()).isFalse();
    startsWithoutAWord();
  }

  @Test
  void aFolderThatCannotBeWrittenIsLeftAlone() throws Exception {
    cache("broken".getBytes(StandardCharsets.US_ASCII));
    assertThat(target.toFile().setWritable(false)).isTrue();
    try {
      startsWithoutAWord();
      try (var files = Files.list(target)) {
        assertThat(files).hasSize(3);
      }
    } finally {
      assertThat(target.toFile().setWritable(true)).isTrue();
    }
  }
}
