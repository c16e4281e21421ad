package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.islet.it.person.AmbiguousFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AnswersHoldIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ArquillianResource
    private Portal portal;

    @Test
    void anAnswerAboutAFileHoldsForEveryUploadOfIt() {
        var ada = new People(portal).patient("ada");
        String first =
                ada.upload("libreview.csv", AmbiguousFile.bytes()).get("id").getAsString();
        String second = ada.upload("again.csv", AmbiguousFile.bytes()).get("id").getAsString();

        ada.rest().put("uploads/" + second + "/date-order", Map.of("dateOrder", "DAY_MONTH_YEAR"));

        Instant deadline = Instant.now().plus(PATIENCE);
        JsonObject outcome = Json.object(ada.rest().get("uploads/" + first));
        while (!outcome.get("state").getAsString().equals("DECODED")) {
            assertThat(Instant.now()).as("still " + outcome).isBefore(deadline);
            outcome = Json.object(ada.rest().get("uploads/" + first));
        }
        assertThat(outcome.get("newEvents").getAsInt()).isZero();
        assertThat(outcome.get("alreadyThere").getAsInt()).isEqualTo(AmbiguousFile.READINGS);
    }
}
