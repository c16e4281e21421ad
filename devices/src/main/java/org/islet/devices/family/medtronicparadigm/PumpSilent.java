package org.islet.devices.family.medtronicparadigm;

import java.io.IOException;

/** The stick works, but from the pump nothing whole is heard, however often it is asked. */
final class PumpSilent extends IOException {

    private static final long serialVersionUID = 1L;
}
