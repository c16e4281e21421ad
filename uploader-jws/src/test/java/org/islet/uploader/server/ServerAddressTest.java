package org.islet.uploader.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ServerAddressTest {

    @Test
    void bareHostMeansHttps() throws NotAServerAddress {
        assertThat(ServerAddress.parse(" islet.hospital.example/ ").base())
                .isEqualTo(URI.create("https://islet.hospital.example"));
    }

    @Test
    void pathBelowAHostIsKept() throws NotAServerAddress {
        assertThat(ServerAddress.parse("https://hospital.example/islet").api("/uploads"))
                .isEqualTo(URI.create("https://hospital.example/islet/api/v1/uploads"));
    }

    @Test
    void plainHttpIsForThisComputerOnly() throws NotAServerAddress {
        assertThat(ServerAddress.parse("http://localhost:8080").base()).isEqualTo(URI.create("http://localhost:8080"));
        assertThatThrownBy(() -> ServerAddress.parse("http://islet.hospital.example"))
                .hasMessageContaining("https");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String typed :
                new String[] {"", "   ", "my hospital", "https://", "https://u:p@h", "https://h?x=1", "ftp://h"}) {
            assertThatThrownBy(() -> ServerAddress.parse(typed)).isInstanceOf(NotAServerAddress.class);
        }
    }

    @Test
    void tokenIsOneWordAndNeverPrinted() throws NotAServerAddress {
        ServerAddress server = ServerAddress.parse("islet.hospital.example");

        assertThat(new SignIn(server, "secret")).asString().doesNotContain("secret");
        assertThatThrownBy(() -> new SignIn(server, "two words")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SignIn(server, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
