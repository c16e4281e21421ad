package org.islet.devices.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.catalogue.Adapters;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.phrase.DevicePhrases;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    private static final Catalogue CATALOGUE = Families.catalogue();

    @Test
    void everyModelSaysHowItIsReached() {
        assertThat(CATALOGUE.families())
                .flatExtracting(DeviceFamily::models)
                .allSatisfy(model -> assertThat(model.connections()).isNotEmpty());
    }

    @Test
    void filesAreFilesAndDevicesAreNot() {
        for (DeviceFamily family : CATALOGUE.families()) {
            for (DeviceModel model : family.models()) {
                boolean comesAsFile = model.connections().stream()
                        .anyMatch(way -> way instanceof Connection.File || way instanceof Connection.Drive);
                assertThat(comesAsFile).as(model.name()).isEqualTo(model.kind() == DeviceModel.Kind.FILE);
            }
        }
    }

    @Test
    void chipOfACommonCableMayMeanAnyMeterWithASerialLine() {
        assertThat(families(Adapters.FTDI)).contains("lifescan-ultra", "lifescan-ultramini", "abbott-freestyle");
        assertThat(CATALOGUE.candidates(Adapters.FTDI))
                .extracting(candidate ->
                        DevicePhrases.inEnglish(candidate.connection().inWords()))
                .contains("serial cable, 9600 8N1", "serial cable, 19200 8N1");
    }

    @Test
    void meterThatAlsoSpeaksForAPumpMayMeanEither() {
        List<Candidate> candidates = CATALOGUE.candidates(new UsbId(0x1A79, 0x6210));

        assertThat(candidates)
                .extracting(candidate -> candidate.model().name())
                .containsExactly("MiniMed 640G", "MiniMed 670G", "Contour Next Link 2.4");
        assertThat(candidates.get(0).connection()).isInstanceOf(Connection.Relay.class);
        assertThat(candidates.get(2).connection()).isInstanceOf(Connection.Hid.class);
    }

    @Test
    void receiversOfOneMakerShareTheirNumber() {
        assertThat(CATALOGUE.candidates(new UsbId(0x22A3, 0x0047)))
                .hasSize(3)
                .extracting(Candidate::connection)
                .hasOnlyElementsOfType(Connection.Serial.class);
    }

    private static List<String> families(UsbId usb) {
        return CATALOGUE.candidates(usb).stream()
                .map(candidate -> candidate.family().id())
                .distinct()
                .toList();
    }
}
