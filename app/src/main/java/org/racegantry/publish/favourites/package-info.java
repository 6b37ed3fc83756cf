/** The runners somebody follows. Which they are only that one's browser knows. */
package org.racegantry.publish.favourites;
