package org.islet.devices.catalogue;

import java.util.List;

/**
 * What we may honestly claim about a family.
 *
 * @param connection how it is read, in a person's words ("USB cable", "CareLink USB stick", "file")
 * @param reads what is read, in plain words
 * @param leavesOut what the device has and we do not read
 */
public record Support(
        String connection,
        List<String> reads,
        List<String> leavesOut,
        Verification verification,
        boolean triedOnRealHardware) {

    public Support {
        reads = List.copyOf(reads);
        leavesOut = List.copyOf(leavesOut);
    }
}
