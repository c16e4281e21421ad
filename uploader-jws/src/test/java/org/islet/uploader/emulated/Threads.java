package org.islet.uploader.emulated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Daemon threads that serve sockets. */
final class Threads {

    private Threads() {}

    /** Serves one connection. */
    interface Service {
        void serve(SocketChannel channel) throws IOException;
    }

    static void serve(ServerSocketChannel server, Service service) {
        daemon(() -> {
            while (true) {
                SocketChannel channel = server.accept();
                daemon(() -> service.serve(channel));
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (ClosedChannelException ended) {
                        return;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "emulated-usb");
        thread.setDaemon(true);
        thread.start();
    }
}
