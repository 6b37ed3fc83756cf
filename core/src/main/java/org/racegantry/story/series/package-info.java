/** What the charts of a report draw, as figures: ways along the course, and a field's times. */
package org.racegantry.story.series;
