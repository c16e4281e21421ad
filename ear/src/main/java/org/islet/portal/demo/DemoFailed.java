package org.islet.portal.demo;

/** The portal did not answer as the demo needs it; the message says to what. */
final class DemoFailed extends Exception {

    private static final long serialVersionUID = 1L;

    DemoFailed(String what) {
        super(what);
    }
}
