/** The story for readers: as a page, as files, and for programs. */
package org.racegantry.publish.story;
