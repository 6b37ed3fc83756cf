/**
 * From the text of a report to statements: words, sentences and quotations, numbers and times in
 * every notation, whom a name or a pronoun means, and the grammar of what is claimed.
 */
package org.racegantry.story.check.read;
