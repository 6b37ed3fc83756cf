/** The page of one runner. */
package org.racegantry.publish.runner;
