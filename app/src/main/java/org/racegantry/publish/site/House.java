package org.racegantry.publish.site;

import java.time.InstantSource;

/**
 * What all wings of the site share.
 *
 * @param state the newest snapshot
 * @param frames what stands around each page
 * @param templates values to HTML
 * @param course what time it is at the race
 * @param wall the clock the age of data is told by
 * @param address where the public reaches the site, if anybody said so
 */
public record House(
    SiteState state,
    FrameMaker frames,
    Templates templates,
    CourseClock course,
    InstantSource wall,
    PublicAddress address) {}
