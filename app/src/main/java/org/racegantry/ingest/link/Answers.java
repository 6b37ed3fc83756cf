package org.racegantry.ingest.link;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The way back to one device; words of two threads never mix. */
final class Answers {
  private static final long LAST_WORD_ms = 500;

  private final Socket socket;
  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean over;

  Answers(Socket socket) throws IOException {
    this.socket = socket;
    this.out = socket.getOutputStream();
  }

  /** Sends a line; returns whether the reader is still there. Blocks while it does not read. */
  boolean send(byte[] line) {
    lock.lock();
    try {
      if (over) {
        return false;
      }
      out.write(line);
      return true;
    } catch (IOException gone) {
      over = true;
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Sends the last line, unless the reader does not read; nothing is sent after it. */
  void last(byte[] line) {
    boolean mine = false;
    try {
      mine = lock.tryLock(LAST_WORD_ms, TimeUnit.MILLISECONDS);
      if (mine && !over) {
        over = true;
        out.write(line);
        socket.shutdownOutput();
      }
    } catch (IOException gone) {
      over = true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      if (mine) {
        lock.unlock();
      }
    }
  }

  /** Hangs up. */
  void close() {
    try {
      socket.close();
    } catch (IOException closing) {
      throw new AssertionError("a socket always closes", closing);
    }
  }
}
