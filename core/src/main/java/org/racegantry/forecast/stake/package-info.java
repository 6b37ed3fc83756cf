/** What is still at stake: podiums, targets and records, with the chances of those on the way. */
package org.racegantry.forecast.stake;
