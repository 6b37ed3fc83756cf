/** What is still at stake, and how good the forecasts it rests on were. */
package org.racegantry.publish.outlook;
