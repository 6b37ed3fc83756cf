package org.racegantry.publish.control;

import java.util.List;
import java.util.function.Supplier;
import org.racegantry.publish.access.Guard;
import org.racegantry.publish.queue.Finding;
import org.racegantry.publish.site.House;

/**
 * What the pages of the console share.
 *
 * @param findings what needs a person now, most urgent first
 */
record Crew(
    House house, CrewDesk desk, Devices devices, Guard guard, Supplier<List<Finding>> findings) {}
