package org.islet.portal;

/** Whether requests are let through to the application; the server's own door asks (org.islet.server.ReadyDoor). */
final class Ready implements AutoCloseable {

    private static final String PROPERTY = "org.islet.ready";

    void open() {
        System.setProperty(PROPERTY, "true");
    }

    @Override
    public void close() {
        System.clearProperty(PROPERTY);
    }
}
