/**
 * Facts to results. In come the officials' acts and the reads; out go {@link
 * org.racegantry.scoring.Results}: statuses, splits, gun and net times, rankings, and a reason for
 * every read that was not used. One rule, one file, its notices inside. This room has no clock, no
 * randomness, no thread and no hash order, and it never disqualifies anybody by itself.
 */
package org.racegantry.scoring;
