/** The results for programs: {@code /api/v1}, described by an OpenAPI document. */
package org.racegantry.publish.api;
