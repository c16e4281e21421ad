package org.islet.uploader.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.islet.devices.catalogue.Adapters;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.family.Families;
import org.islet.uploader.transport.DriveFolder;
import org.islet.uploader.transport.SerialAddress;
import org.islet.uploader.transport.UsbAddress;
import org.junit.jupiter.api.Test;

class DetectionTest {

    private final Detection detection = new Detection(Families.catalogue());

    @Test
    void meterThatCanBeReadIsReadable() {
        AttachedDevices plugged = detection.known(List.of(place(0x1A79, 0x7410)));

        assertThat(plugged.readable()).extracting(ConnectedDevice::name).containsExactly("Contour Next USB");
        assertThat(plugged.unreadable()).isEmpty();
    }

    @Test
    void deviceOfTheOtherListIsSaidWithItsReasonAndTheFileToBring() {
        AttachedDevices plugged = detection.known(List.of(place(0x1A61, 0x3950)));

        assertThat(plugged.readable()).isEmpty();
        assertThat(plugged.unreadable()).singleElement().satisfies(device -> {
            assertThat(device.headline()).contains("FreeStyle Libre 2 reader");
            assertThat(device.explanation()).contains("encrypts", "Bring instead: the CSV export of LibreView.");
        });
    }

    @Test
    void deviceWhoseCapturesOnlyAreReadIsSaidToo() {
        UsbId noDriver = Families.catalogue().families().stream()
                .filter(family -> family.driver().isEmpty())
                .flatMap(family -> family.models().stream())
                .flatMap(model -> model.usbIds().stream())
                .filter(id -> Families.catalogue().candidates(id).stream()
                        .allMatch(candidate -> candidate.family().driver().isEmpty()))
                .findFirst()
                .orElseThrow();

        AttachedDevices plugged = detection.known(List.of(new UsbAddress(noDriver, 1, 2)));

        assertThat(plugged.unreadable()).singleElement().satisfies(device -> assertThat(device.explanation())
                .contains("cannot read it through its cable yet"));
    }

    @Test
    void thingsNobodyKnowsAreNamedByTheirNumber() {
        assertThat(detection.known(List.of(place(0x046D, 0xC077))))
                .isEqualTo(new AttachedDevices(List.of(), List.of(), List.of(new UsbId(0x046D, 0xC077))));
    }

    @Test
    void cableThatManyCarryIsNamedByAllItMayBelongTo() {
        AttachedDevices plugged = detection.known(List.of(new SerialAddress(Adapters.FTDI, "/dev/ttyUSB0")));

        assertThat(plugged.unreadable()).isEmpty();
        assertThat(plugged.readable())
                .singleElement()
                .extracting(ConnectedDevice::name)
                .isEqualTo(Families.catalogue().candidates(Adapters.FTDI).stream()
                        .map(candidate -> candidate.family().title())
                        .distinct()
                        .collect(Collectors.joining(" / ")));
    }

    @Test
    void cableWithoutAPortSaysToInstallItsDriver() {
        AttachedDevices plugged = detection.known(List.of(new UsbAddress(Adapters.FTDI, 1, 2)));

        assertThat(plugged.readable()).isEmpty();
        assertThat(plugged.unreadable())
                .singleElement()
                .extracting(Unreadable::explanation)
                .asString()
                .contains("driver");
    }

    @Test
    void driveOfAMeterIsReadable() {
        var drive = new DriveFolder("ACCUCHEK", Path.of("somewhere"));

        assertThat(detection.known(List.of(drive)).readable()).singleElement().satisfies(device -> {
            assertThat(device.name()).contains("Accu-Chek Mobile");
            assertThat(device.place()).isEqualTo(drive);
        });
    }

    /** Else it is said of the device that it cannot be read, though somebody wrote how. */
    @Test
    void everyDriverOfTheCatalogueIsReachedByAPipe() {
        List<Candidate> reached = detection.readable();

        assertThat(Families.catalogue().families().stream()
                        .filter(family -> family.driver().isPresent()))
                .isNotEmpty()
                .allSatisfy(family -> assertThat(reached)
                        .as(family.title())
                        .anyMatch(candidate -> candidate.family().id().equals(family.id())));
    }

    @Test
    void meterThatSpeaksForAPumpIsReadAsAMeter() {
        AttachedDevices plugged = detection.known(List.of(place(0x1A79, 0x6210)));

        assertThat(plugged.readable()).extracting(ConnectedDevice::name).containsExactly("Contour Next Link 2.4");
        assertThat(plugged.unreadable()).isEmpty();
    }

    @Test
    void noNumberIsBothReadAndNotRead() {
        assertThat(Families.catalogue().unread().stream()
                        .flatMap(device -> device.usbIds().stream())
                        .filter(id -> !Families.catalogue().candidates(id).isEmpty()))
                .isEmpty();
    }

    private static UsbAddress place(int vendor, int product) {
        return new UsbAddress(new UsbId(vendor, product), 1, 2);
    }
}
