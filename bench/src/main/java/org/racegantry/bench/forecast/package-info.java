/** What it costs to forecast everybody on the way. */
package org.racegantry.bench.forecast;
