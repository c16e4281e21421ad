package org.islet.platform;

/** The database could lose what it has confirmed, or hide it from its migrations, so the portal does not use it. */
public class UnsafeDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnsafeDatabase(String why) {
        super(why);
    }
}
