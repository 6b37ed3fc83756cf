/** Scoring nodes and spectator nodes as processes of their own, over real brokers. */
package org.racegantry.far;
