package org.racegantry.scoring;

/**
 * How many reads met one fate.
 *
 * @param code the notice's code
 * @param reads how many reads
 */
public record NoticeCount(String code, long reads) {}
