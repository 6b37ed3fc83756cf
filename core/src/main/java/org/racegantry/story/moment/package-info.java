/**
 * What happened: the moments of a race, found in splits, results, verdicts and notes. One kind of
 * moment is found in one file. A missing split makes a finder careful, never inventive.
 */
package org.racegantry.story.moment;
