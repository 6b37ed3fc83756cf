package org.racegantry.publish.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One open page that follows a race. It runs in the thread of its request; whoever falls behind
 * gets the newest frame next and none of those between.
 */
final class Viewer {
  private static final byte[] SILENT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

  /** Longest time a page hears nothing at all. */
  private static final Duration SILENCE = Duration.ofSeconds(5);

  private final Topic topic;
  private final Thread thread = Thread.currentThread();
  private volatile long writingSince_ns;
  private volatile boolean writing;

  Viewer(Topic topic) {
    this.topic = topic;
  }

  /** Sends frames until the topic ends or the page is gone; {@code has} is the last it saw. */
  void follow(OutputStream out, long has) throws IOException, InterruptedException {
    long sent = has;
    long heard = -1;
    for (Topic.News news = topic.await(sent, heard, SILENCE);
        news != null;
        news = topic.await(sent, heard, SILENCE)) {
      if (news.frame() != null) {
        write(out, news.frame().after(sent));
        sent = news.frame().seq();
      }
      if (news.time() != null) {
        write(out, news.time());
      } else if (news.frame() == null) {
        write(out, SILENT);
      }
      heard = news.beat();
    }
  }

  private void write(OutputStream out, byte[] event) throws IOException {
    writingSince_ns = System.nanoTime();
    writing = true;
    out.write(event);
    out.flush();
    writing = false;
  }

  /** Whether it has been stuck in one write for longer than this. */
  boolean stalled(int seconds) {
    return writing && System.nanoTime() - writingSince_ns > TimeUnit.SECONDS.toNanos(seconds);
  }

  /** Ends it: interrupting a thread that writes to a socket closes that socket. */
  void cutOff() {
    thread.interrupt();
  }
}
