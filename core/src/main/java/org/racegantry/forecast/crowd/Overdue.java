package org.racegantry.forecast.crowd;

/**
 * A runner on the way who should have been seen again by now.
 *
 * @param entrant position among the entrants
 * @param from the point last seen at
 * @param seen_ms when, in milliseconds since 1970
 * @param to the point due at next
 * @param late how late there
 * @param confirmed whether a read missed there does not explain it: it is the last point of the
 *     race, the field is small, or the runner is late at the point after as well
 */
public record Overdue(
    int entrant, int from, long seen_ms, int to, Lateness late, boolean confirmed) {}
