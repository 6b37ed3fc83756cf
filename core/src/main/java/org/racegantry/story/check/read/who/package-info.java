/** Whom a report means: names of the race, people who are not in it, pronouns, descriptions. */
package org.racegantry.story.check.read.who;
