/**
 * Results as files: one class per format, each from the same {@link
 * org.racegantry.publish.ResultList}. The same facts make the same bytes, whatever the zone, the
 * locale or the day on the host.
 */
package org.racegantry.publish.format;
