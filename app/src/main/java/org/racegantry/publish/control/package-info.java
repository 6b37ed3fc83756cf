/** The crew's console: what it shows, and what it asks of the officials' desk. */
package org.racegantry.publish.control;
