/**
 * Snapshots to web pages, feeds and files. In comes an immutable snapshot, out go text, CSV, JSON,
 * HTML and events. It decides how a result looks and never what it is.
 */
package org.racegantry.publish;
