package org.islet.devices.family.abbottlibre;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.Status;

/**
 * What a device says of itself in one line: its version ({@code $swver?}) and how many records it ever wrote ({@code
 * $dbrnum?}). Serial number and names are such lines too, and stay where they are.
 */
final class DeviceLine {

    private static final Pattern RECORDS = Pattern.compile("(?:DB Record Number|DBRECORDS) = (\\d{1,9})");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,3})");

    private DeviceLine() {}

    static Optional<Status> read(String line, Source source) {
        Matcher records = RECORDS.matcher(line);
        Matcher version = VERSION.matcher(line);
        var origin = new Origin(DeviceTime.UNKNOWN, source);
        if (records.matches()) {
            return Optional.of(new Status(origin, "recordNumber", records.group(1)));
        }
        return version.matches()
                ? Optional.of(new Status(origin, "softwareVersion", version.group(1)))
                : Optional.empty();
    }
}
