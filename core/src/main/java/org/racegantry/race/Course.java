package org.racegantry.race;

/**
 * The measured course.
 *
 * @param distance_mm length along the shortest path, in millimetres
 * @param separation_mm straight line from start to finish, in millimetres
 * @param drop_mm start height minus finish height, in millimetres; negative where it climbs
 */
public record Course(long distance_mm, long separation_mm, long drop_mm) {}
