/**
 * What every page of the site stands on: the snapshot shown, the words and figures, the frame
 * around a page, and the wings the site is made of.
 */
package org.racegantry.publish.site;
