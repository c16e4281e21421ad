package org.islet.devices.decode;

/**
 * Nothing of a capture can be read. The message is for the person who brought it: what is wrong, where, and what to do;
 * it holds no patient data.
 */
public final class UnreadableCapture extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableCapture(String whatWhereAndRemedy) {
        super(whatWhereAndRemedy);
    }
}
