/**
 * Personal and season bests out of earlier races: who of today's entrants ran there, and whether
 * that time is better than the one stated in the entry. Never by name alone.
 */
package org.racegantry.records.bests;
