/**
 * Nations in a race. In come results; out go who of each nation was first at each point, where that
 * was among all of the sex, and a league of nations at the finish. The nation is the one entered
 * for the day of the race; where somebody was born is never asked.
 */
package org.racegantry.records.nation;
