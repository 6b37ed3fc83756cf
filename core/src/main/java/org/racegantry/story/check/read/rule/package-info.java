/**
 * The grammar of claims: one file for each kind of statement. A sentence is told in a shorthand, in
 * which each phrase is a capital letter, and a rule is a short pattern in it.
 */
package org.racegantry.story.check.read.rule;
