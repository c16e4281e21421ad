package org.islet.devices.capture;

/** "I have this far": written by a driver, understood by that driver alone, kept by the server between uploads. */
public record Cursor(String value) {

    /** Nothing read yet: read everything. */
    public static final Cursor START = new Cursor("");

    /** No driver needs more; what is longer was not written by one. */
    private static final int LONGEST = 200;

    /** Whether it is more than {@link #START}, and short enough to have been written by a driver. */
    public boolean saysSomething() {
        return !value.isEmpty() && value.length() <= LONGEST;
    }
}
