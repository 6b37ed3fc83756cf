package org.racegantry.cli.doctor;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The JDK, SQLite, memory and the port. */
final class PartsCheck {
  private static final int JDK_LEAST = 25;
  private static final List<Integer> SQLITE_LEAST = List.of(3, 51, 3);
  private static final long MEMORY_LEAST_BYTES = 900_000_000L;
  private static final int UNAVAILABLE = 69;

  private PartsCheck() {}

  static List<Finding> findings(int port) {
    return List.of(
        judgeJdk(Runtime.version().feature()),
        sqlite(),
        judgeMemory(Runtime.getRuntime().maxMemory()),
        port(port));
  }

  static Finding judgeJdk(int feature) {
    String found = feature + " (" + Runtime.version() + ")";
    return feature >= JDK_LEAST
        ? Finding.good("JDK", found)
        : Finding.fault("JDK", found, "install a JDK 25 or newer", UNAVAILABLE);
  }

  private static Finding sqlite() {
    try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT sqlite_version()")) {
      row.next();
      return judgeSqlite(row.getString(1));
    } catch (SQLException | LinkageError missing) {
      return Finding.fault(
          "SQLite", "does not load: " + missing.getMessage(), "build Gantry again", UNAVAILABLE);
    }
  }

  static Finding judgeSqlite(String version) {
    String[] parts = version.split("\\.");
    for (int i = 0; i < SQLITE_LEAST.size(); i++) {
      int order = Integer.compare(Integer.parseInt(parts[i]), SQLITE_LEAST.get(i));
      if (order > 0) {
        break;
      }
      if (order < 0) {
        return Finding.fault(
            "SQLite",
            version,
            "3.51.3 or newer is needed: older ones can lose committed entries",
            UNAVAILABLE);
      }
    }
    return Finding.good("SQLite", version);
  }

  static Finding judgeMemory(long heap_bytes) {
    String found = String.format(Locale.ROOT, "%.1f GB for Gantry", heap_bytes / 1e9);
    return heap_bytes >= MEMORY_LEAST_BYTES
        ? Finding.good("memory", found)
        : Finding.note("memory", found, "a race of 60,000 wants 1 GB: GANTRY_JAVA_OPTS=-Xmx1g");
  }

  private static Finding port(int port) {
    try (ServerSocket free = new ServerSocket(port)) {
      return Finding.good("port", free.getLocalPort() + " is free");
    } catch (IOException taken) {
      return Finding.note("port", port + " is taken", "name another one with --port");
    }
  }
}
