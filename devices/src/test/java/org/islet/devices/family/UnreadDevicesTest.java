package org.islet.devices.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.UnreadDevice;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.phrase.DevicePhrases;
import org.junit.jupiter.api.Test;

class UnreadDevicesTest {

    private static final Catalogue CATALOGUE = Families.catalogue();

    @Test
    void everyOneIsNamed() {
        assertThat(CATALOGUE.unread()).isNotEmpty().allSatisfy(device -> {
            assertThat(device.maker()).isNotBlank();
            assertThat(device.names()).isNotEmpty().noneMatch(String::isBlank);
        });
    }

    @Test
    void deviceIsFoundByItsUsbNumberAndAFamilysIsNot() {
        assertThat(CATALOGUE.unreadByUsb(new UsbId(0x173A, 0x21D5)).map(UnreadDevice::title))
                .hasValueSatisfying(title -> assertThat(title).startsWith("Roche Accu-Chek Guide"));
        assertThat(CATALOGUE.unreadByUsb(new UsbId(0x1A79, 0x7410))).isEmpty();
    }

    @Test
    void nothingIsBothReadAndNotRead() {
        List<UsbId> read = CATALOGUE.families().stream()
                .flatMap(family -> family.models().stream())
                .flatMap(model -> model.usbIds().stream())
                .toList();
        List<String> names = CATALOGUE.families().stream()
                .flatMap(family -> family.models().stream())
                .map(DeviceModel::name)
                .toList();

        assertThat(CATALOGUE.unread()).allSatisfy(device -> {
            assertThat(device.usbIds()).doesNotContainAnyElementsOf(read);
            assertThat(device.names()).doesNotContainAnyElementsOf(names);
        });
    }

    @Test
    void fileToBringIsOneThatAFamilyReads() {
        List<String> titles =
                CATALOGUE.families().stream().map(DeviceFamily::title).toList();

        assertThat(CATALOGUE.unread()).allSatisfy(device -> assertThat(
                        List.of("CareLink", "LibreView", "Clarity", "Glooko", "Tidepool", "mySugr", "table"))
                .anyMatch(file -> DevicePhrases.inEnglish(device.bringInstead()).contains(file)
                        && titles.stream().anyMatch(title -> title.contains(file))));
    }
}
