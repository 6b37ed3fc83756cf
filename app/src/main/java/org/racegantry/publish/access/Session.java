package org.racegantry.publish.access;

/**
 * Somebody who has come in.
 *
 * @param name who, as acts are signed
 * @param role what that person may do
 * @param token goes into every form and must come back with it
 */
public record Session(String name, Role role, String token) {}
