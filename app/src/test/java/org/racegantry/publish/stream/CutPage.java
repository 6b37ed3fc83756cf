package org.racegantry.publish.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that follows over a real connection, which breaks wherever its seed says. */
final class CutPage {
  private static final int LONGEST_BYTES = 20_000;
  private static final int LONGEST_MS = 700;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern SEQ = Pattern.compile("data-seq=\"(\\d+)\"");

  private final int port;
  private final String wish;
  private final SplittableRandom random;
  private final Replica page;
  private String asked;
  private int cuts;

  /** {@code wish} is what it asks for; an {@code @} at the end of a topic gets its number. */
  CutPage(int port, String wish, SplittableRandom random, Replica page) {
    this.port = port;
    this.wish = wish;
    this.random = random;
    this.page = page;
    this.asked = wish;
  }

  /** Is cut again and again until the writer is done, and then follows to the end. */
  CutPage followUntil(Future<Long> writer) throws Exception {
    Thread.sleep(random.nextInt(1_000));
    open();
    if (asked.equals(wish)) {
      // The wholes of several topics are longer than any cut would let pass.
      follow(Integer.MAX_VALUE, 0, PATIENCE);
    }
    while (!writer.isDone()) {
      cuts++;
      // As many short ones as long ones, by their digits.
      int bytes = (int) Math.exp(random.nextDouble() * Math.log(LONGEST_BYTES));
      follow(bytes, Long.MAX_VALUE, Duration.ofMillis(1 + random.nextInt(LONGEST_MS)));
      Thread.sleep(random.nextInt(30));
    }
    follow(Integer.MAX_VALUE, writer.get(), PATIENCE);
    assertThat(page.lastId()).as("%s", this).isGreaterThanOrEqualTo(writer.get());
    return this;
  }

  /** Loads the page it then says it has, as of the entry that stands on it. */
  private void open() throws IOException {
    Matcher known = Pattern.compile("(\\w+)@").matcher(wish);
    StringBuilder all = new StringBuilder();
    while (known.find()) {
      String topic = known.group(1);
      boolean runner = Character.isDigit(topic.charAt(0));
      String html = get(runner ? "/r/" + topic : "/?race=" + topic);
      Matcher seq = SEQ.matcher(html);
      assertThat(seq.find()).as(html).isTrue();
      if (runner) {
        page.open(topic);
      } else {
        page.open(topic, html);
      }
      known.appendReplacement(all, topic + "@" + seq.group(1));
    }
    asked = known.appendTail(all).toString();
  }

  private String get(String path) throws IOException {
    URL address = URI.create("http://127.0.0.1:" + port + path).toURL();
    try (InputStream in = address.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream ask(Socket socket, String path, String headers) throws IOException {
    socket.setSoTimeout((int) PATIENCE.toMillis());
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket.getInputStream();
  }

  /** Connects as a browser would; hangs up after so many bytes, that entry, or that long. */
  void follow(int bytesAtMost, long untilId, Duration atMost) throws IOException {
    String seen = page.lastId() < 0 ? "" : "Last-Event-ID: " + page.lastId() + "\r\n";
    long end_ns = System.nanoTime() + atMost.toNanos();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      InputStream in = new Unchunked(ask(socket, "/events?" + asked, seen));
      byte[] bytes = new byte[512];
      int left = bytesAtMost;
      while (left > 0 && page.lastId() < untilId && System.nanoTime() < end_ns) {
        socket.setSoTimeout((int) Math.max(1, (end_ns - System.nanoTime()) / 1_000_000));
        int n = in.read(bytes, 0, Math.min(left, bytes.length));
        assertThat(n).as("the stream ended").isPositive();
        page.take(bytes, n);
        left -= n;
      }
    } catch (SocketTimeoutException cutByTime) {
      assertThat(System.nanoTime()).isGreaterThanOrEqualTo(end_ns - 2_000_000);
    }
    page.cut();
  }

  String wish() {
    return wish;
  }

  Replica page() {
    return page;
  }

  int cuts() {
    return cuts;
  }

  @Override
  public String toString() {
    return asked + ", cut " + cuts + " times, " + page;
  }
}
