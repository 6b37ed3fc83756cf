/**
 * Append, hash chain, durability, verification, replay. In come bytes, out go the same bytes with a
 * sequence number and a hash. This room never knows what the bytes mean, and never alters or
 * deletes one.
 */
package org.racegantry.journal;
