package org.islet.devices.decode;

/**
 * Nothing of a capture can be read. The message is for the person who brought it: what is wrong, where, and what to do;
 * it holds no patient data.
 */
public final class UnreadableCapture extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean asksForDateOrder;

    public UnreadableCapture(String whatWhereAndRemedy) {
        this(whatWhereAndRemedy, false);
    }

    private UnreadableCapture(String whatWhereAndRemedy, boolean asksForDateOrder) {
        super(whatWhereAndRemedy);
        this.asksForDateOrder = asksForDateOrder;
    }

    /** The file is fine, but its dates can be read in two ways and only a person knows which. */
    public static UnreadableCapture askingForDateOrder(String where) {
        return new UnreadableCapture(
                where + ": the dates can be read day first or month first, and nothing in the file tells."
                        + " Say which order they are written in: day-month-year or month-day-year.",
                true);
    }

    /** The same capture can be read once {@link DecodeOptions#dateOrder()} is given. */
    public boolean asksForDateOrder() {
        return asksForDateOrder;
    }
}
