package org.islet.devices.transport;

import java.io.IOException;

/** The pipe broke: the cable was pulled, the device was switched off, or permission was refused. */
public final class TransportClosed extends IOException {

    private static final long serialVersionUID = 1L;

    public TransportClosed(String reasonAndRemedy) {
        super(reasonAndRemedy);
    }

    public TransportClosed(String reasonAndRemedy, Throwable cause) {
        super(reasonAndRemedy, cause);
    }
}
