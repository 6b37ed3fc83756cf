package org.racegantry.publish.explain;

/**
 * The message a read came in, and when.
 *
 * @param arrived_ms when it came by this machine's clock, in milliseconds since 1970
 * @param raw its bytes, one character from 0 to 255 for each; empty where they were not kept
 */
public record Said(long arrived_ms, String raw) {
  /** Nothing was kept of how the read came. */
  public static final Said NOTHING = new Said(-1, "");

  /** Whether anything was kept. */
  public boolean isKept() {
    return this != NOTHING;
  }
}
