package org.islet.logbook;

import java.time.Instant;
import org.islet.devices.event.DeviceEvent;

/** An entry as an event among those of devices. */
public record WrittenEvent(EntryId entry, Instant at, DeviceEvent event) {}
