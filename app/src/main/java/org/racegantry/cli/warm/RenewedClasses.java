package org.racegantry.cli.warm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * Gives classes of a library that were compiled for Java 5 the form of Java 8, instruction for
 * instruction the same: with the frames that let the JVM check them in one pass, and keep them in
 * its cache, which takes no older ones.
 */
final class RenewedClasses {
  /** The first form whose frames the JVM insists on. */
  private static final int WITH_FRAMES = ClassFile.JAVA_7_VERSION;

  private static final ClassTransform RENEWED =
      ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
          .andThen(
              (to, part) -> {
                if (part instanceof ClassFileVersion) {
                  to.withVersion(ClassFile.JAVA_8_VERSION, 0);
                } else {
                  to.with(part);
                }
              });

  private final JarFile jar;
  private final ClassFile form;

  private RenewedClasses(JarFile jar) {
    this.jar = jar;
    ClassHierarchyResolver known =
        ClassHierarchyResolver.ofResourceParsing(this::open)
            .orElse(ClassHierarchyResolver.defaultResolver());
    this.form =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(known),
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
  }

  /**
   * Renews a jar in place, in one step: whoever has it open keeps the old one.
   *
   * @return how many classes were renewed; 0 leaves the file alone
   * @throws IOException where the jar cannot be read or its folder not written
   */
  static int in(Path file) throws IOException {
    Path renewed = file.resolveSibling(file.getFileName() + ".renewed");
    int count;
    try (JarFile jar = new JarFile(file.toFile());
        OutputStream bytes = Files.newOutputStream(renewed);
        JarOutputStream out = new JarOutputStream(bytes)) {
      count = new RenewedClasses(jar).copy(out);
    }
    if (count > 0) {
      Files.move(
          renewed, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.delete(renewed);
    }
    return count;
  }

  private int copy(JarOutputStream out) throws IOException {
    int count = 0;
    for (JarEntry entry : Collections.list(jar.entries())) {
      byte[] bytes = read(entry);
      if (entry.getName().endsWith(".class")) {
        ClassModel parsed = form.parse(bytes);
        if (parsed.majorVersion() < WITH_FRAMES) {
          bytes = form.transformClass(parsed, RENEWED);
          count++;
        }
      }
      ZipEntry copy = new ZipEntry(entry.getName());
      copy.setTime(entry.getTime());
      out.putNextEntry(copy);
      out.write(bytes);
      out.closeEntry();
    }
    return count;
  }

  private byte[] read(JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /** The bytes of a class of this jar; null for those of others. */
  private InputStream open(ClassDesc named) {
    String path = named.descriptorString();
    JarEntry entry = jar.getJarEntry(path.substring(1, path.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
