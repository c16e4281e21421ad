package org.islet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.islet.setting.Settings;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void optionGoesBeforeVariableBeforeDefault() throws CannotStart {
        var variable = Map.of("ISLET_PORT", "9000");

        assertThat(place(List.of(), Map.of())).isEqualTo(new Place("127.0.0.1", 8080));
        assertThat(place(List.of(), variable)).isEqualTo(new Place("127.0.0.1", 9000));
        assertThat(place(List.of("--port", "9001"), variable)).isEqualTo(new Place("127.0.0.1", 9001));
    }

    private static Place place(List<String> arguments, Map<String, String> environment) throws CannotStart {
        var properties = new Properties();
        Options.parse(arguments).publish(properties);
        return Place.of(Settings.of(properties, environment));
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
