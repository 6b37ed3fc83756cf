package org.racegantry.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, one for all tests of a process: to start one takes longer than most
 * of them. Every {@link Visit} has a profile of its own. Without one the tests are skipped, and say
 * so.
 */
final class Chromium {
  private static Chromium ours;

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** What stands on a page sooner or later, on a machine that does much else, too. */
  static final double PATIENCE_MS = 20_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  /**
   * The one of this process, started for whoever asks first; skips the test where there is none.
   */
  static Chromium ours() {
    String named = System.getenv().getOrDefault("GANTRY_CHROMIUM", "/usr/bin/chromium");
    Path program = Path.of(named);
    Assumptions.assumeTrue(
        Files.isExecutable(program), "no chromium at " + program + "; set GANTRY_CHROMIUM");
    if (ours == null || !ours.browser.isConnected()) {
      Chromium started = new Chromium(program);
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      ours = started;
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }
    return ours;
  }

  Browser browser() {
    return browser;
  }

  private void close() {
    browser.close();
    playwright.close();
  }
}
