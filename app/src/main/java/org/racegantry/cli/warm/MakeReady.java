package org.racegantry.cli.warm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Makes ready beside the program what each start would do again: classes the JVM's cache takes, and
 * SQLite's own library out of its jar.
 */
public final class MakeReady {
  private static final String OLD = "picocli-*.jar";

  private MakeReady() {}

  /**
   * Makes all ready.
   *
   * @param args the folder {@code gantry.jar} lies in, with the libraries under {@code lib}
   * @throws IOException where something there cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder.resolve("lib"), OLD)) {
      for (Path jar : old) {
        RenewedClasses.in(jar);
      }
    }
    sqlite(Files.createDirectories(folder.resolve("native")));
  }

  private static void sqlite(Path folder) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = "/" + LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    Path part = folder.resolve(name + ".part");
    try (InputStream in =
        LibraryLoaderUtil.class.getResourceAsStream(resource.replace("//", "/"))) {
      if (in != null) {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        Path library = folder.resolve(name);
        Files.move(
            part, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
