/**
 * The report: what to tell of the moments, in which order, and in whose words. Every sentence is
 * made of a phrase of its language and of facts, and says which. A language is one file of phrases.
 */
package org.racegantry.story.tell;
