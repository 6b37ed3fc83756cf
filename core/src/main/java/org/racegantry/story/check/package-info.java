/**
 * The check of a report: a grammar finds what it claims, a gazetteer of the race finds whom it
 * means, and a judge for each kind of claim says supported, contradicted, provisional or cannot
 * say. No model, no network: the same report on the same race gives the same verdicts.
 */
package org.racegantry.story.check;
