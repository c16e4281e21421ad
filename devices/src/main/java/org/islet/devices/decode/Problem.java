package org.islet.devices.decode;

import org.islet.devices.event.Source;

/** Something in a capture that could not be read: where, what was skipped and why. */
public record Problem(Source source, String message) {}
