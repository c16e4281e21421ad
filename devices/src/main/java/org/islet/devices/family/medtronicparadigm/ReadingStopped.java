package org.islet.devices.family.medtronicparadigm;

import java.io.IOException;

/** The person no longer wants it. */
final class ReadingStopped extends IOException {

    private static final long serialVersionUID = 1L;
}
