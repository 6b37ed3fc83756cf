/** The field as a whole: how dense it is at any place and moment, {@code /density}. */
package org.racegantry.publish.crowd;
