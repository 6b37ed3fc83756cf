package org.racegantry.publish.board;

import org.racegantry.publish.site.LiveOrder;

/**
 * One entrant of a board before it is put in the order somebody asked for.
 *
 * @param entry who, seen where
 * @param position place among those shown, in the order of the race; 0 for who takes none
 * @param above the entry before in the order of the race, or null
 */
record Ranked(LiveOrder.Entry entry, int position, LiveOrder.Entry above) {
  int entrant() {
    return entry.row().entrant();
  }
}
