package org.islet.devices.decode;

import java.util.Optional;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;

/**
 * Nothing of a capture can be read. The phrase is for the person who brought it: what is wrong, where, and what to do;
 * it holds no patient data. The message is the same in English.
 */
public final class UnreadableCapture extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;
    private final String dateExample;

    public UnreadableCapture(Phrase whatWhereAndRemedy) {
        this(whatWhereAndRemedy, "");
    }

    private UnreadableCapture(Phrase whatWhereAndRemedy, String dateExample) {
        super(DevicePhrases.inEnglish(whatWhereAndRemedy));
        this.phrase = whatWhereAndRemedy;
        this.dateExample = dateExample;
    }

    /**
     * The file is fine, but its dates can be read in two ways and only a person knows which.
     *
     * @param dateExample the first of these dates as it is written, digits and separators only
     */
    public static UnreadableCapture askingForDateOrder(Phrase where, String dateExample) {
        return new UnreadableCapture(Phrase.of("date-order", where, dateExample), dateExample);
    }

    public Phrase phrase() {
        return phrase;
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
