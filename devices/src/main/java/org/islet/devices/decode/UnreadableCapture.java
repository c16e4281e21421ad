package org.islet.devices.decode;

import java.util.Optional;

/**
 * Nothing of a capture can be read. The message is for the person who brought it: what is wrong, where, and what to do;
 * it holds no patient data.
 */
public final class UnreadableCapture extends Exception {

    private static final long serialVersionUID = 1L;

    private final String dateExample;

    public UnreadableCapture(String whatWhereAndRemedy) {
        this(whatWhereAndRemedy, "");
    }

    private UnreadableCapture(String whatWhereAndRemedy, String dateExample) {
        super(whatWhereAndRemedy);
        this.dateExample = dateExample;
    }

    /**
     * The file is fine, but its dates can be read in two ways and only a person knows which.
     *
     * @param dateExample the first of these dates as it is written, digits and separators only
     */
    public static UnreadableCapture askingForDateOrder(String where, String dateExample) {
        return new UnreadableCapture(
                where + ": the dates can be read day first or month first, and nothing in the file tells ("
                        + dateExample + " say). Say which order they are written in: day-month-year or month-day-year.",
                dateExample);
    }

    /** The same capture can be read once {@link DecodeOptions#dateOrder()} is given. */
    public boolean asksForDateOrder() {
        return !dateExample.isEmpty();
    }

    /** What is asked; empty where nothing is. */
    public Optional<DateQuestion> dateQuestion() {
        return Optional.of(dateExample).filter(example -> !example.isEmpty()).map(DateQuestion::new);
    }
}
