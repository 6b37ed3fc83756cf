/**
 * The text of a report: words with their exact places, sentences, and what stands in quotation
 * marks. Every step walks the text once, so that its time grows with the length alone.
 */
package org.racegantry.story.check.read.text;
