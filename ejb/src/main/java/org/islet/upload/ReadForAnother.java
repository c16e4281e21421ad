package org.islet.upload;

/** A client noted that it read a device for one person, and now announces the reading with another's token. */
public final class ReadForAnother extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadForAnother() {
        super("This reading was made for another account. Send it with a token of that account");
    }
}
