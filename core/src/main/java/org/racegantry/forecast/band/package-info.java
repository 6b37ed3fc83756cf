/** How far off forecasts were in years they had not seen: the bands around a median. */
package org.racegantry.forecast.band;
