/** The lines a model's text is made of. */
package org.racegantry.forecast.text;
