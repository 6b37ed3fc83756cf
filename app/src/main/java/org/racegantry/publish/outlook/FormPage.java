package org.racegantry.publish.outlook;

import java.util.List;

/**
 * How good the forecasts of a race were, for a page.
 *
 * @param race id of the race
 * @param model what the model was fitted on
 * @param tested how often its bands held in years it had not seen, a sentence
 * @param said what is to be known, a sentence each
 * @param chart errors by checkpoint, or empty
 * @param lines checkpoint by checkpoint; empty while too few are in
 */
public record FormPage(
    String race, String model, String tested, List<String> said, String chart, List<Line> lines) {
  public FormPage {
    said = List.copyOf(said);
    lines = List.copyOf(lines);
  }

  /** One checkpoint: minutes and per cent. */
  public record Line(
      String point,
      String error,
      String even,
      String median,
      String bias,
      String held50,
      String held80,
      String held95,
      String width80) {}
}
