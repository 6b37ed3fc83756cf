/**
 * What happened in a race, told and checked. In come results, verdicts, the cast and what people
 * said; out go the moments of the race ({@link org.racegantry.story.moment}), a report in which
 * each sentence rests on them ({@link org.racegantry.story.tell}), and a verdict on each claim of
 * somebody else's report ({@link org.racegantry.story.check}). It never makes anything up: what was
 * not seen is not told, and what cannot be known is not judged.
 */
package org.racegantry.story;
