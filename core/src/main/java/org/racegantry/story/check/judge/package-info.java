/** From statements to rulings: one kind of statement is judged in one file. */
package org.racegantry.story.check.judge;
