/** Values, and how a language says them; who was named already, and how to name them again. */
package org.racegantry.story.tell.word;
