/**
 * From the results of any race to the forecasts of everybody on the way: its points laid on a
 * model's checkpoints, each runner's splits laid on those, and what to do where that fails.
 */
package org.racegantry.forecast.field;
