/** A race file that is forwarded to real brokers, whatever happens on the way. */
package org.racegantry.uplink;
