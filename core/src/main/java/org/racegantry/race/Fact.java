package org.racegantry.race;

/**
 * Everything that can change a result is a fact, and every fact is in the journal. What can change
 * one is of two kinds: what the readers saw, a set without order, and what the officials did, a
 * numbered sequence. Beside them stands what changes none and proves the others: the guns devices
 * marked, and what devices said word for word.
 */
public sealed interface Fact permits ReadBatch, Act, GunMark, Transcript {}
