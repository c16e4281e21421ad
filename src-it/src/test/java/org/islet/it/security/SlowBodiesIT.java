package org.islet.it.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever begins to send and does not go on stands in nobody's way. */
@ExtendWith(ArquillianExtension.class)
class SlowBodiesIT {

    /** As many threads as the server has. */
    private static final int SENDERS = 200;

    private static final int PATIENCE_SECONDS = 20;

    @ArquillianResource
    private Portal portal;

    private final List<RawRequest> slow = new ArrayList<>();

    @AfterEach
    void hangUp() {
        slow.forEach(RawRequest::close);
    }

    @Test
    void twoHundredUnfinishedBodiesOfOneSenderLeaveThePortalToOthers() {
        String sender = RawRequest.newSender();
        for (int i = 0; i < SENDERS; i++) {
            begin(sender);
        }

        answersSoon("/health");
        answersSoon("/help");
        assertThat(slow.get(SENDERS - 1).status()).isEqualTo(429);
    }

    @Test
    void noMoreDoUnfinishedBodiesOfAsManySenders() {
        for (int i = 0; i < SENDERS; i++) {
            begin(RawRequest.newSender());
        }

        answersSoon("/health");
        answersSoon("/help");
    }

    @Test
    void aBodyThatStopsComingIsGivenUp() {
        begin(RawRequest.newSender());

        assertThat(slow.get(0).status()).isEqualTo(408);
    }

    private void begin(String sender) {
        slow.add(RawRequest.to(portal)
                .head(
                        "POST /sign-in",
                        "X-Forwarded-For: " + sender,
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 60000")
                .write("email="));
    }

    private void answersSoon(String path) {
        var answer =
                CompletableFuture.supplyAsync(() -> portal.visitor().get(path).statusCode());

        assertThatCode(() -> assertThat(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .isEqualTo(200))
                .as(path + " within " + Duration.ofSeconds(PATIENCE_SECONDS))
                .doesNotThrowAnyException();
    }
}
