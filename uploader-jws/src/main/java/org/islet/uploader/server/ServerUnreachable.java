package org.islet.uploader.server;

import java.io.IOException;
import org.islet.uploader.language.Speech;

/** No answer came from the server; what was read is still on this computer. */
public final class ServerUnreachable extends IOException {

    private static final long serialVersionUID = 1L;

    ServerUnreachable(ServerAddress server, IOException cause) {
        super(Speech.say("server.unreachable", server.toString()), cause);
    }
}
