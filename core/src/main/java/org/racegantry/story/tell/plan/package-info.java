/** What to tell of a race and in which order; knows no language. */
package org.racegantry.story.tell.plan;
