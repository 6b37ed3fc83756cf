/**
 * One thread tails the journal, folds the facts and hands out immutable {@link
 * org.racegantry.live.Snapshot}s. It never writes the journal and never formats a page.
 */
package org.racegantry.live;
