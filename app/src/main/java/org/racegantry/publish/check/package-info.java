/** The check of a report for readers: on a terminal, marked up as a page, and for programs. */
package org.racegantry.publish.check;
