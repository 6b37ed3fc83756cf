/** Runs every part of the bench in a process of its own and sets docs/performance.md from it. */
package org.racegantry.bench.page;
