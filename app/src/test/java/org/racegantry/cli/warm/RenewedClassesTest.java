package org.racegantry.cli.warm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RenewedClassesTest {
  @TempDir private Path temp;

  /** The library the program stands on, renewed or not, as a jar of classes for Java 5. */
  private Path library() throws Exception {
    Path jar =
        Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path copy = temp.resolve("picocli.jar");
    Files.copy(jar, copy);
    return copy;
  }

  private static int oldest(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return Collections.list(file.entries()).stream()
          .filter(entry -> entry.getName().endsWith(".class"))
          .map(entry -> parsed(file, entry))
          .mapToInt(ClassModel::majorVersion)
          .min()
          .orElseThrow();
    }
  }

  private static ClassModel parsed(JarFile file, JarEntry entry) {
    try (InputStream in = file.getInputStream(entry)) {
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void oldClassesGetTheFormTheCacheTakesAndDoTheSame() throws Exception {
    Path jar = library();
    assertThat(oldest(jar)).isLessThan(ClassFile.JAVA_6_VERSION);
    assertThat(RenewedClasses.in(jar)).isGreaterThan(200);
    assertThat(oldest(jar)).isGreaterThanOrEqualTo(ClassFile.JAVA_8_VERSION);
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader apart = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      // Each is checked by the JVM as it is made ready, which finds any frame that is wrong.
      for (String name : names(jar)) {
        Class.forName(name, true, apart);
      }
      Object version = apart.loadClass("picocli.CommandLine").getField("VERSION").get(null);
      assertThat(version).isEqualTo(CommandLine.VERSION);
    }
  }

  private static List<String> names(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith("picocli/CommandLine") && name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  @Test
  void aSecondTimeFindsNothingToDoAndLeavesTheFile() throws Exception {
    Path jar = library();
    RenewedClasses.in(jar);
    byte[] once = Files.readAllBytes(jar);
    assertThat(RenewedClasses.in(jar)).isZero();
    assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    try (var files = Files.list(temp)) {
      assertThat(files).containsExactly(jar);
    }
  }

  @Test
  void whatIsNoClassIsCopiedAsItIs() throws Exception {
    Path jar = temp.resolve("words.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("words.txt"));
      out.write("as it is".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(RenewedClasses.in(jar)).isZero();
  }
}
