package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person's uploads do not fill the portal. */
@ExtendWith(ArquillianExtension.class)
class QuotaIT {

    private static final byte[] FILE = {1};
    private static final int OPEN = 20;
    private static final int LARGEST = 20 << 20;
    private static final int FILES_A_DAY = 2048 / 20;

    @ArquillianResource
    private Portal portal;

    private Steps ada;

    @BeforeEach
    void comeIn() {
        ada = new Steps(new People(portal).patient("ada").rest());
    }

    @Test
    void soManyUploadsAreOpenAndOneMoreWaits() {
        var first = UUID.randomUUID();
        ada.announce(first, FILE);
        announce(OPEN - 1);

        var refused = ada.announce(UUID.randomUUID(), FILE);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("3600");
        assertThat(refused.body()).contains("urn:islet:problem:too-many-uploads", "complete them first");
        assertThat(ada.announce(first, FILE).statusCode()).as("the same again").isEqualTo(200);
        assertThat(new Steps(new People(portal).patient("eve").rest())
                        .announce(UUID.randomUUID(), FILE)
                        .statusCode())
                .as("somebody else's")
                .isEqualTo(201);
    }

    @Test
    void whatNobodyWentOnWithForADayMakesRoom() {
        announce(OPEN);

        try (var moved = portal.clock().ahead(Duration.ofDays(1).plusSeconds(1))) {
            assertThat(ada.announce(UUID.randomUUID(), FILE).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void aDayTakesSoManyBytesAndTheNextDayAsMany() {
        var stored = UUID.randomUUID();
        ada.announce(stored, FILE);
        ada.send(stored, 0, FILE);
        ada.complete(stored);
        for (int i = 0; i < FILES_A_DAY; i++) {
            assertThat(announceLarge().statusCode()).isEqualTo(201);
        }

        var usedUp = announceLarge();
        assertThat(usedUp.statusCode()).isEqualTo(429);

        try (var moved = portal.clock().ahead(Duration.ofDays(1).plusSeconds(1))) {
            assertThat(ada.announce(UUID.randomUUID(), FILE).statusCode()).isEqualTo(201);
        }
    }

    /** Of bytes that are here already, so that it is not open. */
    private HttpResponse<String> announceLarge() {
        return ada.announce(UUID.randomUUID(), FILE, Map.of("size", LARGEST));
    }

    private void announce(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(ada.announce(UUID.randomUUID(), FILE).statusCode()).isEqualTo(201);
        }
    }
}
