package org.racegantry.forecast.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.racegantry.forecast.text.BadModel;

/**
 * The model that comes with Gantry: numbers fitted to published splits of marathons of several
 * years and cities. A race's own earlier years make a better one.
 */
public final class Shipped {
  private static final String NAME = "marathon.txt";

  private Shipped() {}

  /** The model, read once. */
  public static ForecastModel model() {
    return Holder.MODEL;
  }

  private static ForecastModel read() {
    try (InputStream in = Shipped.class.getResourceAsStream(NAME);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return ModelText.read(text.lines().iterator());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (BadModel bad) {
      throw new IllegalStateException(NAME + ":" + bad.line() + ": " + bad.getMessage(), bad);
    }
  }

  /** Read when first asked for: a command that needs no forecast does not wait for it. */
  private static final class Holder {
    private static final ForecastModel MODEL = read();

    private Holder() {}
  }
}
