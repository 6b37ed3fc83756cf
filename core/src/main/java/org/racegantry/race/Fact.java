package org.racegantry.race;

/**
 * Everything that can change a result is a fact, and every fact is in the journal. There are two
 * kinds: what the readers saw, a set without order, and what the officials did, a numbered
 * sequence.
 */
public sealed interface Fact permits ReadBatch, Act {}
