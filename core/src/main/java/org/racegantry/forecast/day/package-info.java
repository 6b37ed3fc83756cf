/** What this day does to everybody, learned from runners of the same race who are further on. */
package org.racegantry.forecast.day;
