/** The stream of events that keeps open pages up to date. */
package org.racegantry.publish.stream;
