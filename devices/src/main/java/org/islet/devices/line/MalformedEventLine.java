package org.islet.devices.line;

/** A line that is not an event as docs/contract.md describes it; the message never holds the line. */
public final class MalformedEventLine extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedEventLine(String why) {
        super(why);
    }
}
