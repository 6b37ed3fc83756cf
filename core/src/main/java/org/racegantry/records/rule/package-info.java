/**
 * The conditions of a record, one to a file: in goes a performance with everything known about it,
 * out come whether the condition is met and what that rests on. {@link
 * org.racegantry.records.rule.Rulebook} lists them, {@link org.racegantry.records.rule.Decision}
 * makes a ruling of them.
 */
package org.racegantry.records.rule;
