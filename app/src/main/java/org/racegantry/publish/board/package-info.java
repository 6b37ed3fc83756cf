/** The leaderboard of a race. */
package org.racegantry.publish.board;
