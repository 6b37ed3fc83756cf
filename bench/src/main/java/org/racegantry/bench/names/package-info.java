/** Names of many nations, made up from a seed; they belong to nobody. */
package org.racegantry.bench.names;
