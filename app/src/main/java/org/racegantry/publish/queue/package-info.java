/** The things of a running race that need a person, most urgent first. */
package org.racegantry.publish.queue;
