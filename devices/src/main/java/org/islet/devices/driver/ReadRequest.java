package org.islet.devices.driver;

import java.time.InstantSource;
import org.islet.devices.capture.Cursor;

/** What a driver is asked: everything since a cursor, telling how far it is, stopping when the person says so. */
public record ReadRequest(Cursor since, Progress progress, Cancellation cancellation, InstantSource hostClock) {}
