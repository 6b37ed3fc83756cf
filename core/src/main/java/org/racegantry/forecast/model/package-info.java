/** A fitted model: what it looks at, what it answers, and its text. */
package org.racegantry.forecast.model;
