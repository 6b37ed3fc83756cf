package org.racegantry.rehearsal.device;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A wire that keeps what was sent, piece by piece. */
final class HeardWire implements Wire {
  final List<String> pieces = new ArrayList<>();
  private final ByteArrayOutputStream all = new ByteArrayOutputStream();
  boolean stands = true;

  @Override
  public void send(byte[] bytes) {
    if (stands) {
      pieces.add(new String(bytes, StandardCharsets.ISO_8859_1));
      all.writeBytes(bytes);
    }
  }

  @Override
  public void hangUp() {
    stands = false;
  }

  @Override
  public boolean stands() {
    return stands;
  }

  /** A new connection. */
  void again() {
    stands = true;
    pieces.clear();
    all.reset();
  }

  String text() {
    return all.toString(StandardCharsets.UTF_8);
  }
}
