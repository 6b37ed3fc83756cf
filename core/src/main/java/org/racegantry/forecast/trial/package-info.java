/** Forecasts against what happened: the methods people use beside ours, on the same runners. */
package org.racegantry.forecast.trial;
