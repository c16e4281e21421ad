package org.islet.devices.driver;

import java.time.InstantSource;

/** What a driver is asked: all that is new since earlier readings, telling how far it is, stopping when the person says so. */
public record ReadRequest(
        EarlierReadings earlier, Progress progress, Cancellation cancellation, InstantSource hostClock) {}
