package org.islet.it.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The way to somebody on loopback, a portal or its database: it can be cut, slowed down, and lead nowhere. */
public final class Network implements AutoCloseable {

    private static final int PIECE = 4096;
    private static final long SLOW_PAUSE_NANOS = 200_000_000;

    private final int port;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isCut;
    private volatile boolean isSlow;
    private volatile Set<Integer> lost = Set.of();
    private final AtomicInteger taken = new AtomicInteger();

    /** @param port of whom it leads to */
    public Network(int port) throws IOException {
        this.port = port;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Breaks what is under way and takes nothing new. */
    public void cut() {
        isCut = true;
        open.forEach(Network::close);
    }

    public void slow() {
        isSlow = true;
    }

    /** Those that come as these, counted from 1 on, are taken and hear nothing for ever. */
    public void lose(Integer... connections) {
        lost = Set.of(connections);
    }

    /** How many came. */
    public int taken() {
        return taken.get();
    }

    public void heal() {
        isCut = false;
        isSlow = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                int number = taken.incrementAndGet();
                if (isCut) {
                    close(client);
                } else if (lost.contains(number)) {
                    open.add(client);
                } else {
                    join(client);
                }
            } catch (IOException closed) {
                // the door, or whoever is behind it: who asked finds out by the end of the connection
                continue;
            }
        }
    }

    private void join(Socket client) {
        open.add(client);
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), port);
            open.add(server);
            start(() -> pump(client, server));
            start(() -> pump(server, client));
        } catch (IOException nobodyThere) {
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
