package org.islet.uploader.emulated;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A bus for each test of a class, which is skipped, visibly, where there can be none. */
public final class EmulatedUsb implements BeforeEachCallback, AfterEachCallback {

    private Optional<EmulatedBus> bus = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        bus = Optional.of(EmulatedBus.open());
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        if (bus.isPresent()) {
            bus.get().close();
        }
    }

    public EmulatedNode plugIn(UsbDevice device) throws IOException {
        return bus.orElseThrow().plugIn(device);
    }
}
