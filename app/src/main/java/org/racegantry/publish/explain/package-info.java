/**
 * Why a time is what it is, in words and in JSON: the reads it rests on, the subtraction, the
 * rounding, the officials' acts, and every read that was not used with its reason. Whoever reads it
 * can work the time out again from what is printed.
 */
package org.racegantry.publish.explain;
