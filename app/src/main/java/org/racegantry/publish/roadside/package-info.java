/** Where a runner can still be seen: chosen points, when the runner is due, and calendar files. */
package org.racegantry.publish.roadside;
