/** Finding a runner by name: how fast, and how often the right one comes first. */
package org.racegantry.bench.search;
