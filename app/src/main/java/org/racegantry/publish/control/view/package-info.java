/** What the console shows, worked out of one snapshot. */
package org.racegantry.publish.control.view;
