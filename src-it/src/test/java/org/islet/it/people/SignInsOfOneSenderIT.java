package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever tries a password on each of many addresses is stopped by none of them. */
@ExtendWith(ArquillianExtension.class)
class SignInsOfOneSenderIT {

    private static final int A_MINUTE = 60;

    @ArquillianResource
    private Portal portal;

    @Test
    void afterSixtyPasswordsAMinuteOneSenderWaitsAndNobodyElse() {
        var sender = Api.of(portal);

        var answers = IntStream.range(0, A_MINUTE + 20)
                .parallel()
                .mapToObj(each -> tryOne(sender))
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(401, 429);
        assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSizeBetween(A_MINUTE, A_MINUTE + 19);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).allSatisfy(answer -> assertThat(
                        answer.headers().get("retry-after"))
                .containsExactly("60"));
        assertThat(tryOne(Api.of(portal)).status()).isEqualTo(401);
    }

    private Answer tryOne(Api sender) {
        return sender.post(
                "tokens",
                "{'email':'" + Person.newAddress("nobody") + "','password':'a guess','name':'x','scopes':['read']}");
    }
}
