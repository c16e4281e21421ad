package org.islet.uploader.emulated;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.uploader.emulated.UsbDevice.In;

/** One plugged-in device: answers usbfs for everyone who opened it, until it is unplugged. */
public final class EmulatedNode implements AutoCloseable {

    private static final int EAGAIN = 11;
    private static final int EBUSY = 16;
    private static final int ENODEV = 19;
    private static final int EINVAL = 22;
    private static final int ENOTTY = 25;
    private static final int ENODATA = 61;

    private static final int GET_CAPABILITIES = 0x8004551A;
    private static final int CLAIM_INTERFACE = 0x8004550F;
    private static final int RELEASE_INTERFACE = 0x80045510;
    private static final int DRIVER_IOCTL = 0xC0105512;
    private static final int DRIVER_DISCONNECT = 0x5516;
    private static final int DRIVER_CONNECT = 0x5517;
    private static final int GET_DRIVER = 0x41045508;
    private static final int SUBMIT_URB = 0x8038550A;
    private static final int REAP_URB_NOW = 0x4008550D;
    private static final int DISCARD_URB = 0x550B;
    private static final int CLEAR_HALT = 0x80045515;
    private static final int DRIVER_NAME_SIZE = 256;

    /** Zero packets, no packet size limit, reaping after disconnection. */
    private static final int CAPABILITIES = 0x01 | 0x04 | 0x10;

    /** One opening of the node, with its own transfers. */
    private static final class Opening {
        final List<Urb> pending = new ArrayList<>();
        final List<Urb> ready = new ArrayList<>();
    }

    private final UsbDevice device;
    private final Runnable vanish;
    private final PollableNode node;
    private final ServerSocketChannel server;
    private final List<Opening> openings = new ArrayList<>();
    private final Map<Integer, Opening> claims = new HashMap<>();
    private String kernelDriver = "";
    private boolean isHeldByAnother;
    private boolean isUnplugged;
    private int haltsCleared;

    /** @param vanish takes the device out of the system's lists */
    EmulatedNode(UsbDevice device, Path path, Path socket, Runnable vanish) throws IOException {
        this.device = device;
        this.vanish = vanish;
        this.node = new PollableNode(path);
        Files.createDirectories(socket.getParent());
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        Threads.serve(server, this::serve);
    }

    /** The system's own driver has the interface, as usbhid has every meter on Linux. */
    public synchronized EmulatedNode withKernelDriver(String name) {
        kernelDriver = name;
        return this;
    }

    public synchronized boolean hasKernelDriver() {
        return !kernelDriver.isEmpty();
    }

    /** Another program has claimed the interface. */
    public synchronized void holdForAnother() {
        isHeldByAnother = true;
    }

    public synchronized int haltsCleared() {
        return haltsCleared;
    }

    public synchronized boolean isClaimed() {
        return !claims.isEmpty();
    }

    /** The cable is pulled: what is under way fails, and nothing works from now on. */
    public void unplug() {
        synchronized (this) {
            isUnplugged = true;
            for (Opening opening : openings) {
                opening.pending.forEach(urb -> urb.status = Urb.UNPLUGGED);
                opening.ready.addAll(opening.pending);
                opening.pending.clear();
            }
            signal();
        }
        vanish.run();
    }

    private void serve(SocketChannel channel) throws IOException {
        var opening = new Opening();
        synchronized (this) {
            openings.add(opening);
        }
        try (var socket = new UsbfsSocket(channel)) {
            while (true) {
                answer(socket, socket.next(), opening);
            }
        } catch (EOFException closed) {
            synchronized (this) {
                openings.remove(opening);
                claims.values().removeIf(claimant -> claimant == opening);
                signal();
            }
        }
    }

    private synchronized void answer(UsbfsSocket socket, UsbfsSocket.Request request, Opening opening)
            throws IOException {
        if (request.kind() != UsbfsSocket.IOCTL) {
            socket.leaveToTheSystem();
        } else if (isUnplugged && request.code() != REAP_URB_NOW) {
            socket.fail(ENODEV);
        } else {
            ioctl(socket, request.code(), request.argument(), opening);
        }
    }

    private void ioctl(UsbfsSocket socket, int code, long argument, Opening opening) throws IOException {
        switch (code) {
            case GET_CAPABILITIES -> {
                socket.writeInt(argument, CAPABILITIES);
                socket.succeed();
            }
            case CLAIM_INTERFACE -> claim(socket, socket.readInt(argument), opening);
            case RELEASE_INTERFACE -> {
                claims.remove(socket.readInt(argument));
                socket.succeed();
            }
            case GET_DRIVER -> tellDriver(socket, argument);
            case DRIVER_IOCTL -> driver(socket, socket.read(argument, 16).getInt(4));
            case CLEAR_HALT -> {
                haltsCleared++;
                socket.succeed();
            }
            case SUBMIT_URB -> submit(socket, argument, opening);
            case DISCARD_URB -> discard(socket, argument, opening);
            case REAP_URB_NOW -> reap(socket, argument, opening);
            default -> socket.fail(ENOTTY);
        }
    }

    private void claim(UsbfsSocket socket, int number, Opening opening) throws IOException {
        Opening claimant = claims.getOrDefault(number, opening);
        if (isHeldByAnother || hasKernelDriver() || claimant != opening) {
            socket.fail(EBUSY);
        } else {
            claims.put(number, opening);
            socket.succeed();
        }
    }

    private void tellDriver(UsbfsSocket socket, long argument) throws IOException {
        if (hasKernelDriver()) {
            byte[] name = kernelDriver.getBytes(StandardCharsets.US_ASCII);
            socket.write(argument + Integer.BYTES, Arrays.copyOf(name, DRIVER_NAME_SIZE));
            socket.succeed();
        } else {
            socket.fail(ENODATA);
        }
    }

    private void driver(UsbfsSocket socket, int code) throws IOException {
        switch (code) {
            case DRIVER_DISCONNECT -> {
                kernelDriver = "";
                socket.succeed();
            }
            case DRIVER_CONNECT -> {
                kernelDriver = "usbhid";
                socket.succeed();
            }
            default -> socket.fail(ENOTTY);
        }
    }

    private void submit(UsbfsSocket socket, long argument, Opening opening) throws IOException {
        var urb = new Urb(argument, socket.read(argument, Urb.SIZE));
        byte[] sent =
                urb.isIn() ? new byte[0] : socket.read(urb.buffer, urb.length).array();
        socket.succeed();
        if (urb.isIn()) {
            opening.pending.add(urb);
        } else {
            urb.sent(urb.isControl() ? device.control(sent) : device.out(urb.endpoint, sent));
            opening.ready.add(urb);
        }
        answerPending();
    }

    private void answerPending() {
        for (Opening opening : openings) {
            for (Urb urb : List.copyOf(opening.pending)) {
                In in = device.in(urb.endpoint);
                if (in != In.NOTHING_YET) {
                    urb.received(in);
                    opening.pending.remove(urb);
                    opening.ready.add(urb);
                }
            }
        }
        signal();
    }

    private void discard(UsbfsSocket socket, long address, Opening opening) throws IOException {
        for (Urb urb : List.copyOf(opening.pending)) {
            if (urb.address == address) {
                urb.status = Urb.DISCARDED;
                opening.pending.remove(urb);
                opening.ready.add(urb);
                signal();
                socket.succeed();
                return;
            }
        }
        socket.fail(EINVAL);
    }

    private void reap(UsbfsSocket socket, long argument, Opening opening) throws IOException {
        if (opening.ready.isEmpty()) {
            socket.fail(isUnplugged ? ENODEV : EAGAIN);
            return;
        }
        Urb urb = opening.ready.remove(0);
        signal();
        if (urb.received.length > 0) {
            socket.write(urb.buffer, urb.received);
        }
        socket.writeInt(urb.address + Urb.STATUS, urb.status);
        socket.writeInt(urb.address + Urb.ACTUAL_LENGTH, urb.transferred);
        socket.writeLong(argument, urb.address);
        socket.succeed();
    }

    private void signal() {
        try {
            if (!isUnplugged && openings.stream().allMatch(opening -> opening.ready.isEmpty())) {
                node.sleep();
            } else {
                node.wake();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Openings that are left are served on: the preload library would end the process if their sockets closed. */
    @Override
    public void close() throws IOException {
        server.close();
        if (!isUnplugged) {
            unplug();
        }
    }
}
