package org.islet.devices.emulator;

import java.time.Duration;
import org.islet.devices.transport.Transport;

/** A cable inside this program, without a pace: where the device has nothing to say, the time to wait is over at once. */
public final class EmulatedCable implements Transport {

    private final EmulatedDevice device;
    private boolean isClosed;

    public EmulatedCable(EmulatedDevice device) {
        this.device = device;
    }

    @Override
    public void write(byte[] bytes) {
        requireOpen();
        device.hear(bytes.clone());
    }

    @Override
    public byte[] read(Duration timeout) {
        requireOpen();
        return device.tell().map(byte[]::clone).orElseGet(() -> new byte[0]);
    }

    private void requireOpen() {
        if (isClosed) {
            throw new IllegalStateException("The cable was put away");
        }
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
