package org.islet.devices.driver;

import java.io.IOException;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;

/**
 * The device answered, but not as it should. The phrase says what happened and what the person can do; the message is the
 * same in English.
 */
public final class DeviceFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public DeviceFailure(Phrase whatAndRemedy) {
        super(DevicePhrases.inEnglish(whatAndRemedy));
        this.phrase = whatAndRemedy;
    }

    /**
     * Of all that a device may be, it answers as none.
     *
     * @param names of what it may be
     */
    public static DeviceFailure ofStranger(String names) {
        return new DeviceFailure(Phrase.of("device.stranger", names));
    }

    public Phrase phrase() {
        return phrase;
    }
}
