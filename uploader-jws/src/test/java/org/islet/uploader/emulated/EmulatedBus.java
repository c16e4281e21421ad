package org.islet.uploader.emulated;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A computer's USB: one root hub, and the devices a test plugs in. */
public final class EmulatedBus implements AutoCloseable {

    private static final String CONTROLLER = "devices/pci0000:00/0000:00:14.0/usb1";
    private static final byte[] ROOT_HUB = HexFormat.of()
            .parseHex("12010002090001406b1d020012050302010109021900010100e0000904000001090000000705810304000c");

    private final Path root;
    private final ServerSocketChannel everythingElse;
    private final List<EmulatedNode> nodes = new ArrayList<>();
    private int lastAddress = 1;

    private EmulatedBus(Path root) throws IOException {
        this.root = root;
        delete(root);
        for (String folder : List.of("sys/bus/usb/devices", "sys/dev/char", "sys/class", "dev/.node", "ioctl")) {
            Files.createDirectories(root.resolve(folder));
        }
        everythingElse = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(root.resolve("ioctl/_default")));
        Threads.serve(everythingElse, channel -> {
            try (var socket = new UsbfsSocket(channel)) {
                while (true) {
                    socket.next();
                    socket.leaveToTheSystem();
                }
            } catch (java.io.EOFException closed) {
                return;
            }
        });
        Path hub = describe("usb1", 1, ROOT_HUB, "root hub");
        Files.write(hub, ROOT_HUB);
    }

    /** A bus with nothing plugged in; the test is skipped, visibly, where the preload library is not in this process. */
    public static EmulatedBus open() throws IOException {
        Path maps = Path.of("/proc/self/maps");
        boolean isPreloaded = Files.isReadable(maps)
                && Files.readString(maps, StandardCharsets.ISO_8859_1).contains("libumockdev-preload");
        assumeTrue(isPreloaded, "Skipped: emulated USB needs Linux on x86-64 and the package umockdev");
        return new EmulatedBus(Path.of(System.getenv("UMOCKDEV_DIR")));
    }

    public EmulatedNode plugIn(UsbDevice device) throws IOException {
        int address = ++lastAddress;
        String name = "1-" + address;
        Path node = describe(name, address, device.descriptors(), device.product());
        Path socket = root.resolve("ioctl").resolve(root.relativize(node));
        EmulatedNode plugged = new EmulatedNode(device, node, socket, () -> forget(name, address, node));
        nodes.add(plugged);
        return plugged;
    }

    /** What the kernel shows of a device in {@code /sys}; returns where its node belongs. */
    private Path describe(String name, int address, byte[] descriptors, String product) throws IOException {
        boolean isHub = name.startsWith("usb");
        String inSys = isHub ? CONTROLLER : CONTROLLER + "/" + name;
        Path folder = Files.createDirectories(root.resolve("sys").resolve(inSys));
        String device = String.format(Locale.ROOT, "bus/usb/%03d/%03d", 1, address);
        String number = "189:" + (address - 1);
        attribute(folder, "uevent", uevent(device, address));
        attribute(folder, "busnum", "1\n");
        attribute(folder, "devnum", address + "\n");
        attribute(folder, "speed", isHub ? "480\n" : "12\n");
        attribute(folder, "bConfigurationValue", "1\n");
        attribute(folder, "dev", number + "\n");
        attribute(folder, "product", product + "\n");
        Files.write(folder.resolve("descriptors"), descriptors);
        link(folder.resolve("subsystem"), (isHub ? "" : "../") + "../../../../bus/usb");
        link(root.resolve("sys/bus/usb/devices").resolve(name), "../../../" + inSys);
        link(root.resolve("sys/dev/char").resolve(number), "../../" + inSys);
        link(root.resolve("dev/.node").resolve(device.replace('/', '_')), number);
        Path node = root.resolve("dev").resolve(device);
        Files.createDirectories(node.getParent());
        return node;
    }

    private static String uevent(String device, int address) {
        return String.format(
                Locale.ROOT,
                "MAJOR=189%nMINOR=%d%nDEVNAME=%s%nDEVTYPE=usb_device%nDRIVER=usb%nBUSNUM=001%nDEVNUM=%03d%n",
                address - 1,
                device,
                address);
    }

    private static void attribute(Path folder, String name, String value) throws IOException {
        Files.writeString(folder.resolve(name), value);
    }

    private static void link(Path link, String target) throws IOException {
        Files.createSymbolicLink(link, Path.of(target));
    }

    private void forget(String name, int address, Path node) {
        try {
            Files.deleteIfExists(root.resolve("sys/bus/usb/devices").resolve(name));
            Files.deleteIfExists(root.resolve("sys/dev/char").resolve("189:" + (address - 1)));
            Files.deleteIfExists(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        everythingElse.close();
        for (EmulatedNode node : nodes) {
            node.close();
        }
        delete(root);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
