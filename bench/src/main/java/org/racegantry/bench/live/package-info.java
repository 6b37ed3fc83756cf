/**
 * From a reader's wire to a spectator's: a real {@code gantry serve}, real reader connections and
 * thousands of real clients in processes of their own. In come sizes, out go figures.
 */
package org.racegantry.bench.live;
