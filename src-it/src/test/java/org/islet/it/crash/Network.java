package org.islet.it.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The way between clients and portal, on loopback: it can be cut and slowed down. */
final class Network implements AutoCloseable {

    private static final int PIECE = 4096;
    private static final long SLOW_PAUSE_NANOS = 200_000_000;

    private final int portal;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isCut;
    private volatile boolean isSlow;

    Network(int portal) throws IOException {
        this.portal = portal;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Breaks what is under way and takes nothing new. */
    void cut() {
        isCut = true;
        open.forEach(Network::close);
    }

    void slow() {
        isSlow = true;
    }

    void heal() {
        isCut = false;
        isSlow = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (isCut) {
                    close(client);
                } else {
                    join(client);
                }
            } catch (IOException closed) {
                // the door, or the portal behind it: who asked finds out by the end of the connection
                continue;
            }
        }
    }

    private void join(Socket client) {
        open.add(client);
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), portal);
            open.add(server);
            start(() -> pump(client, server));
            start(() -> pump(server, client));
        } catch (IOException noPortal) {
            close(client);
        }
    }

    private void pump(Socket from, Socket to) {
        var piece = new byte[PIECE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                if (isSlow) {
                    LockSupport.parkNanos(SLOW_PAUSE_NANOS);
                }
                out.write(piece, 0, n);
                out.flush();
            }
        } catch (IOException broken) {
            // both ends see it
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "network");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        door.close();
    }
}
