package org.islet.devices.capture;

/** "I have this far": written by a driver, understood by that driver alone, kept by the server between uploads. */
public record Cursor(String value) {

    /** Nothing read yet: read everything. */
    public static final Cursor START = new Cursor("");
}
