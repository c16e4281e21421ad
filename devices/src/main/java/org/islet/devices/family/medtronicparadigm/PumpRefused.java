package org.islet.devices.family.medtronicparadigm;

import java.io.IOException;

/** The pump answered, and said no. */
final class PumpRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final PumpRefusal why;

    PumpRefused(PumpRefusal why) {
        super(why.name());
        this.why = why;
    }

    PumpRefusal why() {
        return why;
    }
}
