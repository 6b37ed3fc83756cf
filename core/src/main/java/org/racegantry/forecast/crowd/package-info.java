/**
 * The field as a whole: how many are expected where and when, and who is later than chance
 * explains. Sums of the forecasts of single runners, each spread over its band.
 */
package org.racegantry.forecast.crowd;
