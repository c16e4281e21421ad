package org.islet.it.portal;

import java.net.URI;
import java.nio.file.Path;

/**
 * The portal under test, one for the whole suite, started by the launcher that people run.
 *
 * <p>A test asks for it with {@code @ArquillianResource}. It is shared: a test brings its own accounts, with addresses
 * nobody else uses, and sets the clock back.
 */
public record Portal(URI url, Path data, MailBox mailBox, PortalClock clock) {

    /** With which an operator asks the portal under test how it is. */
    public static final String OPERATOR_TOKEN = "operator of the tests, a long secret";

    /** The full address of a path; with or without a leading slash. */
    public URI at(String path) {
        return url.resolve(path.startsWith("/") ? path.substring(1) : path);
    }

    /** Somebody with a cookie jar of their own. */
    public Visitor visitor() {
        return new Visitor(this);
    }

    public Path log() {
        return data.resolve("logs").resolve("islet.log.0");
    }
}
