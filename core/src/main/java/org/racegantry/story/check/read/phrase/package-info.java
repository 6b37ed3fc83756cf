/**
 * The small phrases claims are made of: times, numbers, places on the course, nations, ages,
 * records. A sentence becomes a row of them, and of plain words between.
 */
package org.racegantry.story.check.read.phrase;
