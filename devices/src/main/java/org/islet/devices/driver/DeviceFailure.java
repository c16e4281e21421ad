package org.islet.devices.driver;

import java.io.IOException;

/** The device answered, but not as it should; the message says what happened and what the person can do. */
public final class DeviceFailure extends IOException {

    private static final long serialVersionUID = 1L;

    public DeviceFailure(String whatAndRemedy) {
        super(whatAndRemedy);
    }
}
