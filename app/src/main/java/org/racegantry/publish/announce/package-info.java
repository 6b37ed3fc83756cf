/** The announcer's page: who comes next and what to say, and how much of each podium stands. */
package org.racegantry.publish.announce;
