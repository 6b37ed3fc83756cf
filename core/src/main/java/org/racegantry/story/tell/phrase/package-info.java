/** Phrase files: how a language says what is to be told. Knows nothing of races. */
package org.racegantry.story.tell.phrase;
