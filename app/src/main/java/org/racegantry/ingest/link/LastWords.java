package org.racegantry.ingest.link;

import java.io.ByteArrayOutputStream;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Turn;

/** What a talk says when it is told that nothing more is taken: only what it sends counts. */
final class LastWords implements Turn {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] bytes() {
    return out.toByteArray();
  }

  @Override
  public void send(byte[] bytes) {
    out.writeBytes(bytes);
  }

  @Override
  public void message(byte[] bytes, int offset, int length) {}

  @Override
  public void take(Decoded said) {}

  @Override
  public void reached(String stretch, long number) {}

  @Override
  public void hangUp(String why) {}
}
