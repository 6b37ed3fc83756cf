package org.racegantry.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** Somebody at the keys: eight strokes a second, all counted, and nothing but keys. */
final class Fingers {
  private static final int STROKE_MS = 120;

  private final Page page;
  private final long began_ns = System.nanoTime();
  private int strokes;

  Fingers(Page page) {
    this.page = page;
  }

  /** Single keys, one after the other, such as {@code Tab}. */
  Fingers press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
      page.waitForTimeout(STROKE_MS);
      strokes++;
    }
    return this;
  }

  /** A text, letter by letter. */
  Fingers type(String text) {
    page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(STROKE_MS));
    strokes += text.length();
    return this;
  }

  /** Waits until something stands on the page. */
  Fingers see(String selector) {
    page.locator(selector).first().waitFor();
    return this;
  }

  /** How many keys were pressed. */
  int strokes() {
    return strokes;
  }

  /** What was needed, for people. */
  String needed(String what) {
    long ms = (System.nanoTime() - began_ns) / 1_000_000;
    return what + ": " + strokes + " keys, " + ms / 1000 + "." + ms % 1000 / 100 + " s";
  }
}
