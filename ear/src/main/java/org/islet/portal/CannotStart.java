package org.islet.portal;

/** Why the portal does not start, in words for the person at the keyboard. */
public final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    public CannotStart(String whatAndWhatToDo) {
        super(whatAndWhatToDo);
    }

    public CannotStart(String whatAndWhatToDo, Throwable cause) {
        super(whatAndWhatToDo, cause);
    }
}
