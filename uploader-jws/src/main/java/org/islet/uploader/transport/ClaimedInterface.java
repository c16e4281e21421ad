package org.islet.uploader.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.Duration;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.language.Speech;
import org.usb4java.Device;
import org.usb4java.DeviceHandle;
import org.usb4java.LibUsb;

/**
 * The part of a USB device that carries its data, for us alone until it is closed; the system's own driver stands aside
 * meanwhile.
 *
 * @param <E> where it listens and talks
 */
final class ClaimedInterface<E extends UsbEndpoints> implements AutoCloseable {

    static final Duration WRITING = Duration.ofSeconds(5);

    private final Usb usb;
    private final DeviceHandle handle;
    private final E endpoints;
    private final boolean systemDriverStoodAside;
    private boolean isClosed;

    /** Finds the part of a device that carries its data, by its descriptors. */
    @FunctionalInterface
    interface Search<E> {
        E in(Device device) throws TransportClosed;
    }

    /** libusb's ways to carry bytes: interrupt or bulk. */
    @FunctionalInterface
    interface Carrier {
        int carry(DeviceHandle handle, byte endpoint, ByteBuffer bytes, IntBuffer carried, long timeoutMillis);
    }

    private ClaimedInterface(Usb usb, DeviceHandle handle, Search<E> search) throws TransportClosed {
        this.usb = usb;
        this.handle = handle;
        this.endpoints = search.in(LibUsb.getDevice(handle));
        this.systemDriverStoodAside = askSystemDriverAside();
        claim();
    }

    /** Where it cannot be had, the system's own driver has it again. */
    private void claim() throws TransportClosed {
        int claimed = LibUsb.claimInterface(handle, endpoints.interfaceNumber());
        if (claimed != LibUsb.SUCCESS) {
            giveBack();
        }
        UsbTrouble.throwIf(claimed);
    }

    private void giveBack() {
        if (systemDriverStoodAside) {
            LibUsb.attachKernelDriver(handle, endpoints.interfaceNumber());
        }
    }

    static <E extends UsbEndpoints> ClaimedInterface<E> open(UsbAddress place, Search<E> search) throws IOException {
        Usb usb = Usb.open();
        try {
            DeviceHandle handle = usb.open(place);
            try {
                return new ClaimedInterface<>(usb, handle, search);
            } catch (IOException e) {
                LibUsb.close(handle);
                throw e;
            }
        } catch (IOException e) {
            usb.close();
            throw e;
        }
    }

    private boolean askSystemDriverAside() throws TransportClosed {
        if (LibUsb.kernelDriverActive(handle, endpoints.interfaceNumber()) != 1) {
            return false;
        }
        UsbTrouble.throwIf(LibUsb.detachKernelDriver(handle, endpoints.interfaceNumber()));
        return true;
    }

    E endpoints() {
        return endpoints;
    }

    DeviceHandle handle() throws TransportClosed {
        if (isClosed) {
            throw new TransportClosed(Speech.say("usb.closed"));
        }
        return handle;
    }

    /** @return how it went, as libusb numbers it */
    int send(Carrier carrier, byte endpoint, byte[] bytes) throws TransportClosed {
        return carrier.carry(handle(), endpoint, direct(bytes), IntBuffer.allocate(1), WRITING.toMillis());
    }

    /** A stalled endpoint is freed and counts as silence: the driver asks again. */
    byte[] receive(Carrier carrier, byte endpoint, int size, Duration timeout) throws TransportClosed {
        ByteBuffer bytes = ByteBuffer.allocateDirect(size);
        IntBuffer length = IntBuffer.allocate(1);
        int result = carrier.carry(handle(), endpoint, bytes, length, Math.max(1, timeout.toMillis()));
        if (result == LibUsb.ERROR_PIPE) {
            LibUsb.clearHalt(handle(), endpoint);
            return new byte[0];
        }
        if (result != LibUsb.ERROR_TIMEOUT) {
            UsbTrouble.throwIf(result);
        }
        byte[] read = new byte[length.get(0)];
        bytes.get(read);
        return read;
    }

    static void requireTaken(int result) throws TransportClosed {
        if (result == LibUsb.ERROR_TIMEOUT) {
            throw new TransportClosed(Speech.say("usb.takes-nothing"));
        }
        UsbTrouble.throwIf(result);
    }

    static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).rewind();
    }

    /** The system's own driver gets the device back. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        LibUsb.releaseInterface(handle, endpoints.interfaceNumber());
        giveBack();
        LibUsb.close(handle);
        usb.close();
    }
}
