package org.racegantry.bench.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Real processes, timed from the moment before they are made; all times in ms. */
final class Started {
  private static final double NS_PER_MS = 1e6;
  private static final int PATIENCE_S = 120;
  private static final int POLL_MS = 20;
  private static final String ASK =
      "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  private static final String OK = "HTTP/1.1 200";

  private Started() {}

  /** How long a command takes that prints and ends; one that ends with a code is an error. */
  static double toEnd_ms(List<String> command) throws IOException, InterruptedException {
    long from_ns = System.nanoTime();
    Process process = builder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    int code = process.waitFor();
    double took_ms = (System.nanoTime() - from_ns) / NS_PER_MS;
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " ended with code " + code);
    }
    return took_ms;
  }

  /** How long until the page of a server has come, whole; the server is ended afterwards. */
  static double toPage_ms(List<String> command, int port, Path log)
      throws IOException, InterruptedException {
    long from_ns = System.nanoTime();
    Process process = builder(command).redirectOutput(log.toFile()).start();
    try {
      while (!answers(port)) {
        double waited_s = (System.nanoTime() - from_ns) / NS_PER_MS / 1000;
        if (!process.isAlive() || waited_s > PATIENCE_S) {
          throw new IOException("gantry serve did not start:\n" + Files.readString(log));
        }
        Thread.sleep(POLL_MS);
      }
      return (System.nanoTime() - from_ns) / NS_PER_MS;
    } finally {
      process.destroy();
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }

  private static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectInput(new File("/dev/null"));
    return builder;
  }

  private static boolean answers(int port) throws IOException {
    InetSocketAddress there = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try (Socket socket = new Socket()) {
      socket.connect(there);
      socket.getOutputStream().write(ASK.getBytes(StandardCharsets.US_ASCII));
      return whole(socket.getInputStream());
    } catch (java.net.ConnectException notYet) {
      return false;
    }
  }

  /** A page has come when its last tag has; what the server does with the wire then is its own. */
  private static boolean whole(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    byte[] some = new byte[16_384];
    for (int n = in.read(some); n >= 0; n = in.read(some)) {
      text.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
      if (text.indexOf("</html>") >= 0) {
        return text.indexOf(OK) == 0;
      }
    }
    return false;
  }
}
