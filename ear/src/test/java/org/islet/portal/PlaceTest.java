package org.islet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void optionGoesBeforeSettingBeforeDefault() throws CannotStart {
        var nothingSet = new Settings(new Properties(), Map.of());
        var portSet = new Settings(new Properties(), Map.of("ISLET_PORT", "9000"));

        assertThat(Place.of(Options.parse(List.of()), nothingSet)).isEqualTo(new Place("127.0.0.1", 8080));
        assertThat(Place.of(Options.parse(List.of()), portSet)).isEqualTo(new Place("127.0.0.1", 9000));
        assertThat(Place.of(Options.parse(List.of("--port", "9001")), portSet)).isEqualTo(new Place("127.0.0.1", 9001));
    }

    @Test
    void aTakenPortIsNamedWithWhatToDo() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var place = new Place("127.0.0.1", taken.getLocalPort());

            assertThatThrownBy(place::refuseTaken)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("" + taken.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void everyNetworkIsReachedByLoopback() {
        assertThat(new Place("0.0.0.0", 8080).url()).hasToString("http://127.0.0.1:8080/");
    }
}
