/** Finding runners by name, bib or club. */
package org.racegantry.publish.search;
