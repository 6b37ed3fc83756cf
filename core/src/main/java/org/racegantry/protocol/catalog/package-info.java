/** Every protocol there is, in one list: where ingest and the commands look them up by name. */
package org.racegantry.protocol.catalog;
