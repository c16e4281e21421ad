package org.islet.devices.catalogue;

import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;

/** How what a device remembers comes to this computer. Several models may share a number, and one may have several ways. */
public sealed interface Connection {

    /** What shows itself on the USB: the device, its cable or its stick; empty where nothing does. */
    default List<UsbId> usbIds() {
        return List.of();
    }

    /** In a few words. */
    Phrase inWords();

    /** What has to be known of a device before it can be reached this way; empty where the cable is enough. */
    default Optional<PrintedNumber> needs() {
        return Optional.empty();
    }

    /** Reports through the system's way for human interfaces. */
    record Hid(List<UsbId> usbIds) implements Connection {

        public Hid {
            usbIds = List.copyOf(usbIds);
        }

        @Override
        public Phrase inWords() {
            return Phrase.of("way.usb");
        }
    }

    /** A maker's own language through two bulk endpoints. */
    record Bulk(List<UsbId> usbIds) implements Connection {

        public Bulk {
            usbIds = List.copyOf(usbIds);
        }

        @Override
        public Phrase inWords() {
            return Phrase.of("way.usb");
        }
    }

    /**
     * A serial line, and what carries it through USB.
     *
     * @param line empty where no public source says it, or where speed means nothing
     */
    record Serial(List<UsbId> usbIds, Optional<Line> line) implements Connection {

        public Serial {
            usbIds = List.copyOf(usbIds);
        }

        public static Serial at(Line line, UsbId... adapters) {
            return new Serial(List.of(adapters), Optional.of(line));
        }

        @Override
        public Phrase inWords() {
            return line.map(line -> Phrase.of("way.serial-at", line.toString())).orElse(Phrase.of("way.serial"));
        }
    }

    /** How both ends of a serial line are set. */
    record Line(int baud, int dataBits, Parity parity, int stopBits) {

        /** Of a bit that is added to each character. */
        public enum Parity {
            NONE,
            EVEN,
            ODD
        }

        /** 8N1, which nearly all meters use. */
        public static Line at(int baud) {
            return new Line(baud, 8, Parity.NONE, 1);
        }

        /** {@code 9600 8N1}. */
        @Override
        public String toString() {
            return "%d %d%s%d".formatted(baud, dataBits, parity.name().charAt(0), stopBits);
        }
    }

    /** A drive with files on it. */
    record Drive(String label) implements Connection {

        @Override
        public Phrase inWords() {
            return Phrase.of("way.drive", label);
        }
    }

    /**
     * A profile of Bluetooth.
     *
     * @param service the assigned number of the profile's service
     */
    record Bluetooth(int service) implements Connection {

        /** The glucose service, of meters. */
        public static final Bluetooth GLUCOSE = new Bluetooth(0x1808);

        /** The continuous glucose monitoring service, of sensors. */
        public static final Bluetooth CONTINUOUS_GLUCOSE = new Bluetooth(0x181F);

        @Override
        public Phrase inWords() {
            return Phrase.of("way.bluetooth");
        }
    }

    /**
     * By radio, through something that is plugged in instead of the device.
     *
     * @param needs the number by which the device is called
     */
    record Relay(String name, Connection plug, Optional<PrintedNumber> needs) implements Connection {

        public Relay(String name, Connection plug) {
            this(name, plug, Optional.empty());
        }

        @Override
        public List<UsbId> usbIds() {
            return plug.usbIds();
        }

        @Override
        public Phrase inWords() {
            return Phrase.of("way.through", name);
        }
    }

    /** A file that was made elsewhere. */
    record File() implements Connection {

        @Override
        public Phrase inWords() {
            return Phrase.of("way.file");
        }
    }
}
