/**
 * Age grading: how good a time is for the runner's age and sex. It is worked out of open standards
 * and age factors alone; no table of seconds per age is ever read.
 */
package org.racegantry.records.grade;
