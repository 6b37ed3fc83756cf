/**
 * Where is she now, when will she finish: estimates with bands, never results. Pure: a moment is an
 * argument, the same facts give the same forecasts, and nothing later than the facts is known.
 */
package org.racegantry.forecast;
