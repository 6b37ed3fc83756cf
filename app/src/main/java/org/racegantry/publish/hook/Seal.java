package org.racegantry.publish.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a message so that its receiver knows who sent it, and when. */
final class Seal {
  private Seal() {}

  /**
   * The value of {@code Gantry-Signature}: seconds since 1970, and HMAC-SHA-256 in hexadecimal over
   * those digits, a full stop and the body.
   */
  static String of(String secret, long now_s, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((now_s + ".").getBytes(StandardCharsets.US_ASCII));
      return "t=" + now_s + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", missing);
    }
  }
}
