package org.islet.setting;

/** A setting says something that cannot be meant; the message names it and what is expected. */
public class UnusableSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableSetting(String whatAndWhatIsExpected) {
        super(whatAndWhatIsExpected);
    }
}
