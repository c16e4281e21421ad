package org.islet.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.islet.setting.Settings;
import org.junit.jupiter.api.Test;

class ListenAddressTest {

    @Test
    void optionGoesBeforeVariableBeforeDefault() throws CannotStart {
        var variable = Map.of("ISLET_PORT", "9000");

        assertThat(place(List.of(), Map.of())).isEqualTo(new ListenAddress("127.0.0.1", 8080));
        assertThat(place(List.of(), variable)).isEqualTo(new ListenAddress("127.0.0.1", 9000));
        assertThat(place(List.of("--port", "9001"), variable)).isEqualTo(new ListenAddress("127.0.0.1", 9001));
    }

    private static ListenAddress place(List<String> arguments, Map<String, String> environment) throws CannotStart {
        var properties = new Properties();
        Options.parse(arguments).publish(properties);
        return ListenAddress.of(Settings.of(properties, environment));
    }

    @Test
    void aTakenPortIsNamedWithWhatToDo() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var place = new ListenAddress("127.0.0.1", taken.getLocalPort());

            assertThatThrownBy(place::refuseTaken)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("" + taken.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aServerThatStillClosesConnectionsAsItComesUpIsAskedAgain() throws Exception {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var answering = new Thread(() -> closeFourThenAnswer(server), "a server that comes up");
            answering.start();

            assertThat(new ListenAddress("127.0.0.1", server.getLocalPort()).isHealthySoon(Duration.ofMinutes(1)))
                    .isTrue();

            answering.join();
        }
    }

    @Test
    void aServerThatNobodyEverReachesIsNotHealthy() throws Exception {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }

        assertThat(new ListenAddress("127.0.0.1", port).isHealthySoon(Duration.ZERO))
                .isFalse();
    }

    private static void closeFourThenAnswer(ServerSocket server) {
        try {
            for (int i = 0; i < 4; i++) {
                server.accept().close();
            }
            try (var asked = server.accept()) {
                asked.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyNetworkIsReachedByLoopback() {
        assertThat(new ListenAddress("0.0.0.0", 8080).url()).hasToString("http://127.0.0.1:8080/");
    }
}
