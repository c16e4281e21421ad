package org.islet.uploader.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.islet.devices.catalogue.Adapters;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.Connection.Line;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.transport.Transport;
import org.islet.uploader.emulated.PretendFamily;
import org.islet.uploader.transport.SerialAddress;
import org.islet.uploader.transport.UsbAddress;
import org.junit.jupiter.api.Test;

class SerialDetectionTest {

    private static final UsbAddress ON_USB = new UsbAddress(Adapters.FTDI, 1, 2);
    private static final SerialAddress AS_PORT = new SerialAddress(Adapters.FTDI, "/dev/ttyUSB0");

    private static final Connection SLOW = Connection.Serial.at(Line.at(9600), Adapters.FTDI);
    private static final Connection FAST = Connection.Serial.at(Line.at(19200), Adapters.FTDI);

    private final Detection detection = new Detection(new Catalogue(List.of(
            new PretendFamily("alpha", SLOW, Optional.of(new Mute())),
            new PretendFamily("beta", FAST, Optional.of(new Mute())),
            new PretendFamily("gamma", FAST, Optional.empty()))));

    @Test
    void adapterIsFoundOnceAsItsPort() {
        AttachedDevices plugged = detection.known(List.of(ON_USB, AS_PORT));

        assertThat(plugged.readable()).singleElement().satisfies(device -> {
            assertThat(device.place()).isEqualTo(AS_PORT);
            assertThat(device.name()).isEqualTo("alpha / beta");
        });
        assertThat(plugged.unreadable()).isEmpty();
        assertThat(plugged.unknown()).isEmpty();
    }

    @Test
    void twoAdaptersAreTwoPorts() {
        var second = new SerialAddress(Adapters.FTDI, "/dev/ttyUSB1");

        assertThat(detection
                        .known(List.of(ON_USB, new UsbAddress(Adapters.FTDI, 1, 3), AS_PORT, second))
                        .readable())
                .extracting(ConnectedDevice::place)
                .containsExactly(AS_PORT, second);
    }

    @Test
    void adapterOfWhichTheSystemMakesNoPortIsSaidWithItsRemedy() {
        AttachedDevices plugged = detection.known(List.of(ON_USB));

        assertThat(plugged.readable()).isEmpty();
        assertThat(plugged.unreadable())
                .singleElement()
                .extracting(Unreadable::explanation)
                .asString()
                .contains("no serial port", "Install the driver of the cable's maker");
    }

    @Test
    void portIsFoundWhereTheUsbItselfCannotBeSeen() {
        assertThat(detection.known(List.of(AS_PORT)).readable())
                .extracting(ConnectedDevice::place)
                .containsExactly(AS_PORT);
    }

    @Test
    void portOfSomethingElseIsNamedOnce() {
        var catalogue = new Catalogue(List.of());

        AttachedDevices plugged = new Detection(catalogue).known(List.of(ON_USB, AS_PORT));

        assertThat(plugged.readable()).isEmpty();
        assertThat(plugged.unknown()).containsExactly(Adapters.FTDI);
    }

    @Test
    void deviceWithAWayOfItsOwnIsNotReadThroughItsPort() {
        var both = new Catalogue(List.of(
                new PretendFamily("alpha", SLOW, Optional.of(new Mute())),
                new PretendFamily("delta", new Connection.Hid(List.of(Adapters.FTDI)), Optional.of(new Mute()))));

        assertThat(new Detection(both).known(List.of(ON_USB, AS_PORT)).readable())
                .singleElement()
                .extracting(ConnectedDevice::place)
                .isEqualTo(ON_USB);
    }

    private static final class Mute implements Driver {

        @Override
        public Optional<String> probe(Transport transport, Cancellation cancellation) {
            return Optional.empty();
        }

        @Override
        public ReadResult read(Transport transport, ReadRequest request) throws IOException {
            throw new UnsupportedOperationException();
        }
    }
}
