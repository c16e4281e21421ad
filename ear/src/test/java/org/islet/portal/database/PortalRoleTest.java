package org.islet.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.islet.portal.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalRoleTest {

    @TempDir
    private Path data;

    @Test
    void aDatabaseThatTakesTheConnectionAndIsSilentEndsTheStart() throws Exception {
        var driver = driver();
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var nobody = new Access("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/islet", "islet", "");

            assertThatThrownBy(() -> PortalRole.renewed(nobody, driver, Duration.ofSeconds(1)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll("islet_portal", "08001", "postgresql.log", "Start the portal again");
        }
    }

    @Test
    void aNewPasswordLetsInAndTheOneBeforeNoMore() throws Exception {
        var driver = driver();
        try (var real = new RealDatabase(data).start()) {
            var owner = real.get().access();
            var before = PortalRole.renewed(owner, driver);

            var now = PortalRole.renewed(owner, driver);

            assertThatCode(() -> driver.connect(now, "test").close()).doesNotThrowAnyException();
            assertThatThrownBy(() -> driver.connect(before, "test")).hasMessageContaining("password");
            assertThatThrownBy(() -> PortalRole.renewed(before, driver))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("28P01");
            assertThat(now.user()).isEqualTo("islet_portal");
        }
    }

    private static DatabaseDriver driver() throws Exception {
        return new DatabaseDriver(Path.of(Class.forName("org.postgresql.Driver")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
    }
}
