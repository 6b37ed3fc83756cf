package org.racegantry.protocol.mylaps;

import java.util.List;

/**
 * The name and password an exporter may be set to send. Without a name of our own everybody is
 * welcome; with one, who has not given both is answered, and nothing of his is taken or
 * acknowledged, so that it stays with him. Confined to one talk.
 */
final class Login {
  private static final int SIGNS_BEFORE_PASSWORD = 3;

  private final String user;
  private final String password;
  private boolean open;

  Login(String user, String password) {
    this.user = user;
    this.password = password;
    this.open = user.isEmpty();
  }

  /** Whether messages are taken. */
  boolean open() {
    return open;
  }

  /** What to say to {@code AckAuth@user@password}. */
  String answer(Envelope envelope) {
    List<Envelope.Part> parts = envelope.parts();
    boolean right =
        parts.size() >= 2
            && parts.get(0).text().equals(user)
            && parts.get(1).text().equals(password);
    open = user.isEmpty() || right;
    return open ? "AuthOk" : "AuthFailed";
  }

  /** How many bytes of a message may be kept: a password may not. */
  static int kept(Envelope envelope, byte[] bytes, int length) {
    if (!envelope.type().equals("AckAuth")) {
      return length;
    }
    int signs = 0;
    int kept = 0;
    while (kept < length && signs < SIGNS_BEFORE_PASSWORD) {
      signs += bytes[kept] == '@' ? 1 : 0;
      kept++;
    }
    return kept;
  }
}
