/** Webhooks: tells other programs what changed, signed, in order, and never too late. */
package org.racegantry.publish.hook;
