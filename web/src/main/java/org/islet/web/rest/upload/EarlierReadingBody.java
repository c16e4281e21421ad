package org.islet.web.rest.upload;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.devices.capture.Cursor;

/** How far a device was read before. */
@Schema(name = "EarlierReading")
public record EarlierReadingBody(
        @Schema(
                description =
                        "What the driver wrote at the end of the last reading that is kept; empty where all is to be"
                                + " read")
        String cursor) {

    static EarlierReadingBody of(Cursor cursor) {
        return new EarlierReadingBody(cursor.value());
    }
}
