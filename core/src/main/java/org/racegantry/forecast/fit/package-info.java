/** Fits models to the splits of earlier years. Runs at a desk, never while a race is on. */
package org.racegantry.forecast.fit;
