/**
 * Facts to bytes and back, one class per format version. The format is written down byte by byte in
 * docs/format.md and held by golden files; a body written by any released version is readable for
 * good. This room never touches a file.
 */
package org.racegantry.codec;
