package org.islet.uploader.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import org.islet.uploader.server.ServerAddress;

/** The server used last, so that nobody types it twice. The token is not kept. */
record RememberedServer(Supplier<String> last, Consumer<ServerAddress> remember) {

    /** Set by the page the program was started from. */
    private static final String GIVEN = "jnlp.islet.server";

    private static final String KEY = "server";

    static RememberedServer ofThisPerson() {
        Preferences preferences = Preferences.userRoot().node("org/islet/uploader");
        return new RememberedServer(
                () -> preferences.get(KEY, System.getProperty(GIVEN, "")),
                server -> preferences.put(KEY, server.toString()));
    }
}
