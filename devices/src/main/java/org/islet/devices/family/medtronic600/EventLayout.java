package org.islet.devices.family.medtronic600;

import java.util.List;
import java.util.function.Function;
import org.islet.devices.event.DeviceEvent;

/**
 * How the events of one type are read.
 *
 * @param smallest the fewest bytes, head included, that hold the fields read
 * @param read empty where the bytes do not lie as the layout says
 */
record EventLayout(int smallest, Function<HistoryEvent, List<DeviceEvent>> read) {}
