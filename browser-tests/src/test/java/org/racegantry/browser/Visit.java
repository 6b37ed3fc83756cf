package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * One look at the site with a fresh browser profile. Closing it demands that the page complained
 * about nothing: no error on its console, nothing stopped by its policy, nothing asked elsewhere.
 */
final class Visit implements AutoCloseable {
  private static final String WATCH =
      "window.stopped = []; document.addEventListener('securitypolicyviolation',"
          + " (e) => window.stopped.push(e.violatedDirective + ' ' + e.blockedURI));";

  /**
   * The page has everything it loads, its scripts have furnished it, and nothing moves. Favourites
   * come last, on pages that have them.
   */
  private static final String SETTLED =
      "() => document.readyState === 'complete' && document.fonts.status === 'loaded'"
          + " && (document.body.classList.contains('stars')"
          + "   || !document.querySelector('script[src$=\"/gantry.js\"]'))"
          + " && document.getAnimations().every((a) => a.playState !== 'running')";

  private final BrowserContext context;
  private final Page page;
  private final String home;
  private final List<String> complaints = new ArrayList<>();

  private Visit(Browser browser, Browser.NewContextOptions options, String home) {
    this.home = home;
    context = browser.newContext(options);
    context.addInitScript(WATCH);
    page = context.newPage();
    page.setDefaultTimeout(Chromium.PATIENCE_MS);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add("console: " + message.text() + " at " + page.url());
          }
        });
    page.onPageError(error -> complaints.add("script: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(home)) {
            complaints.add("asked elsewhere: " + request.url());
          }
        });
  }

  /** How the visitor sees it. */
  record Look(String name, int width, int height, ColorScheme scheme, boolean scripts) {
    static final Look DESKTOP = new Look("desktop", 1280, 800, ColorScheme.LIGHT, true);
    static final Look DESKTOP_DARK = new Look("desktop-dark", 1280, 800, ColorScheme.DARK, true);
    static final Look PHONE = new Look("phone", 390, 844, ColorScheme.LIGHT, true);
    static final Look PHONE_DARK = new Look("phone-dark", 390, 844, ColorScheme.DARK, true);
    static final Look NO_SCRIPTS = new Look("no-scripts", 1280, 800, ColorScheme.LIGHT, false);
    static final List<Look> ALL = List.of(DESKTOP, DESKTOP_DARK, PHONE, PHONE_DARK);
  }

  static Visit to(Stage stage, Chromium chromium, Look look, String path) {
    return of(stage, chromium, look).go(path);
  }

  private static Visit of(Stage stage, Chromium chromium, Look look) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(look.width(), look.height())
            .setColorScheme(look.scheme())
            .setReducedMotion(ReducedMotion.NO_PREFERENCE)
            .setJavaScriptEnabled(look.scripts());
    return new Visit(chromium.browser(), options, stage.at(""));
  }

  /** The same by somebody who has come in at the doors. */
  static Visit as(StageDoors.Pass pass, Stage stage, Chromium chromium, Look look, String path) {
    Visit visit = of(stage, chromium, look);
    Cookie cookie = new Cookie(pass.cookie(), pass.value()).setUrl(stage.at(""));
    visit.context.addCookies(List.of(cookie));
    return visit.go(path);
  }

  Page page() {
    return page;
  }

  /** On to another page of the same site, by the same visitor. */
  Visit go(String path) {
    keepPolicyComplaints();
    page.navigate(home + path);
    return this;
  }

  /** Waits until the page is as it will stay, to be pictured and judged. */
  Visit settled() {
    page.waitForFunction(SETTLED);
    return this;
  }

  /** What the page complained about so far. */
  List<String> complaints() {
    keepPolicyComplaints();
    return List.copyOf(complaints);
  }

  /** A page takes what its policy stopped along when it is left. */
  private void keepPolicyComplaints() {
    Object stopped = page.evaluate("() => (window.stopped ?? []).splice(0)");
    if (stopped instanceof List<?> list) {
      list.forEach(one -> complaints.add("policy: " + one));
    }
  }

  @Override
  public void close() {
    List<String> all = complaints();
    context.close();
    assertThat(all).as("complaints of the page").isEmpty();
  }
}
