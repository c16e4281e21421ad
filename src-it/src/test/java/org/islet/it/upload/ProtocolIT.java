package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProtocolIT {

    private static final byte[] FILE = ClarityFile.of(LocalDate.of(2026, 3, 2), 1);

    @ArquillianResource
    private Portal portal;

    private final UUID id = UUID.randomUUID();
    private Steps ada;

    @BeforeEach
    void comeIn() {
        ada = new Steps(new People(portal).patient("ada").rest());
    }

    @Test
    void chunksInAnyOrderMakeTheSameWhole() {
        ada.announce(id, FILE);

        for (int n : new int[] {2, 0, 3, 1}) {
            assertThat(ada.send(id, n, Steps.piece(FILE, n, 4)).statusCode()).isEqualTo(200);
        }
        var receipt = ada.complete(id);

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(ada.rest().awaitRead(id).get("state").getAsString()).isEqualTo("DECODED");
        assertThat(ada.outcome(id).get("newEvents").getAsInt()).isEqualTo(ClarityFile.READINGS_A_DAY);
    }

    @Test
    void theReceiptComesBeforeAnythingIsRead() throws Exception {
        ada.announce(id, FILE);
        ada.send(id, 0, FILE);

        try (var nothingCanBeRead = Tables.of(portal)) {
            nothingCanBeRead.connection().setAutoCommit(false);
            nothingCanBeRead.run("LOCK TABLE stream_chunk IN ACCESS EXCLUSIVE MODE");
            var receipt = CompletableFuture.supplyAsync(() -> ada.complete(id)).get(60, TimeUnit.SECONDS);

            assertThat(receipt.statusCode()).isEqualTo(200);
            assertThat(ada.outcome(id).get("state").getAsString()).isEqualTo("RECEIVED");
        }
        assertThat(ada.rest().awaitRead(id).get("state").getAsString()).isEqualTo("DECODED");
    }

    @Test
    void anInterruptedUploadGoesOnWhereItStopped() {
        ada.announce(id, FILE);
        ada.send(id, 0, Steps.piece(FILE, 0, 3));
        ada.send(id, 2, Steps.piece(FILE, 2, 3));

        var again = ada.announce(id, FILE);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(ada.chunksOf(id)).isEqualTo(List.of(0, 2));
        ada.send(id, 1, Steps.piece(FILE, 1, 3));

        assertThat(ada.complete(id).statusCode()).isEqualTo(200);
        assertThat(ada.chunksOf(id)).isEmpty();
    }

    @Test
    void theSameIdForOtherBytesIsRefused() {
        assertThat(ada.announce(id, FILE).statusCode()).isEqualTo(201);

        assertThat(ada.announce(id, "other".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(409);
        assertThat(ada.outcome(id).get("size").getAsInt()).isEqualTo(FILE.length);
    }

    @Test
    void theSameIdOfAnotherPersonIsAnotherUpload() {
        var eve = new Steps(new People(portal).patient("eve").rest());
        ada.announce(id, FILE);

        assertThat(eve.rest().get("uploads/" + id).statusCode()).isEqualTo(404);
        assertThat(eve.announce(id, "other".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void completingTwiceGivesTheSameReceipt() {
        ada.announce(id, FILE);
        ada.send(id, 0, FILE);

        var first = ada.complete(id).body();

        assertThat(ada.complete(id).body()).isEqualTo(first);
        ada.rest().awaitRead(id);
        assertThat(Json.object(ada.announce(id, FILE)).get("state").getAsString())
                .isEqualTo("DECODED");
    }

    @Test
    void aChunkWithTheDigestOfOtherBytesIsNotKept() {
        ada.announce(id, FILE);

        var refused = ada.sendAs(id, 0, FILE, new byte[] {1});

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("digest");
        assertThat(ada.chunksOf(id)).isEmpty();
    }

    @Test
    void aChunkOfMoreThanAMebibyteIsNotKept() {
        ada.announce(id, FILE, Map.of("size", 3 << 20));

        assertThat(ada.send(id, 0, new byte[(1 << 20) + 1]).statusCode()).isEqualTo(400);
        assertThat(ada.send(id, 0, new byte[1 << 20]).statusCode()).isEqualTo(200);
    }

    @Test
    void moreBytesThanAnnouncedAreNotKept() {
        ada.announce(id, FILE);
        ada.send(id, 0, FILE);

        assertThat(ada.send(id, 1, new byte[] {1}).statusCode()).isEqualTo(400);
        assertThat(ada.complete(id).statusCode()).isEqualTo(200);
    }

    @Test
    void missingChunksKeepAnUploadOpen() {
        ada.announce(id, FILE);
        ada.send(id, 0, Steps.piece(FILE, 0, 2));

        var tooEarly = ada.complete(id);
        ada.send(id, 1, Steps.piece(FILE, 1, 2));

        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("missing");
        assertThat(ada.complete(id).statusCode()).isEqualTo(200);
    }

    @Test
    void bytesThatDoNotMatchTheAnnouncedHashAreNotReceived() {
        ada.announce(id, FILE);
        ada.send(id, 1, Steps.piece(FILE, 0, 2));
        ada.send(id, 0, Steps.piece(FILE, 1, 2));

        assertThat(ada.complete(id).statusCode()).isEqualTo(409);
        assertThat(ada.outcome(id).get("state").getAsString()).isEqualTo("STARTED");
    }

    @Test
    void twoHundredMebibytesAreRefusedBeforeAnythingIsSent() {
        var refused = ada.announce(id, FILE, Map.of("size", 200 << 20));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("MiB taken at once; nothing of it was stored");
        assertThat(ada.rest().get("uploads/" + id).statusCode()).isEqualTo(404);
    }
}
