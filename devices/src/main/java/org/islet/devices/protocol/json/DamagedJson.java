package org.islet.devices.protocol.json;

import java.io.IOException;
import org.islet.devices.event.Source;

/** The file stops being JSON, or goes beyond a limit, in the record that begins here. */
public final class DamagedJson extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Source place;

    DamagedJson(Source place) {
        super("the file is not valid JSON from here on");
        this.place = place;
    }

    public Source place() {
        return place;
    }
}
