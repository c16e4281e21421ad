package org.islet.devices.driver;

import java.time.InstantSource;
import java.util.Optional;

/**
 * What a driver is asked: all that is new since earlier readings, telling how far it is, stopping when the person says so.
 *
 * @param printedNumber what the person read off the device, where the way to it needs that; personal data
 */
public record ReadRequest(
        EarlierReadings earlier,
        Progress progress,
        Cancellation cancellation,
        InstantSource hostClock,
        Optional<String> printedNumber) {

    public ReadRequest(EarlierReadings earlier, Progress progress, Cancellation cancellation, InstantSource hostClock) {
        this(earlier, progress, cancellation, hostClock, Optional.empty());
    }

    public ReadRequest ofDevice(Optional<String> number) {
        return new ReadRequest(earlier, progress, cancellation, hostClock, number);
    }
}
