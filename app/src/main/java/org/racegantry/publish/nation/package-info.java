/** Nations of a race: who was first of each at every point, the league, and the page of each. */
package org.racegantry.publish.nation;
