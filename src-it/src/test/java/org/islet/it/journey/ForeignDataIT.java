package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.person.RestCaller;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not yours looks exactly like what is not there. */
@ExtendWith(ArquillianExtension.class)
class ForeignDataIT {

    private static final List<String> NOUNS = List.of(
            "patients/%s",
            "patients/%s/devices",
            "patients/%s/events?from=2026-03-02&to=2026-03-03",
            "patients/%s/reports/daily-summary?format=json&from=2026-03-02&to=2026-03-02",
            "patients/%s/reports/glucose-profile?format=pdf&from=2026-03-02&to=2026-03-02",
            "patients/%s/consents",
            "patients/%s/accesses");

    @ArquillianResource
    private Portal portal;

    @Test
    void foreignAndMissingPatientsAnswerTheSame() {
        var people = new People(portal);
        var ada = people.patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 1));
        var eve = people.patient("eve");

        for (var noun : NOUNS) {
            assertThat(answer(ada, noun, ada.patientId())).as(noun).startsWith("200");
            assertThat(answer(eve, noun, ada.patientId()))
                    .as(noun)
                    .startsWith("404")
                    .isEqualTo(answer(eve, noun, UUID.randomUUID().toString()));
        }
    }

    @Test
    void foreignUploadsAndCapturesAreNotThere() {
        var people = new People(portal);
        var ada = people.patient("ada");
        var upload = ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 1));
        var eve = people.patient("eve");
        var uploadOfAda = "uploads/" + upload.get("id").getAsString();
        var captureOfAda = "captures/" + upload.get("capture").getAsString();

        assertThat(ada.rest().get(uploadOfAda).statusCode()).isEqualTo(200);
        assertThat(eve.rest().get(uploadOfAda).statusCode()).isEqualTo(404);
        assertThat(ada.rest().get("patients/me/" + captureOfAda).statusCode()).isEqualTo(200);
        assertThat(eve.rest().get("patients/me/" + captureOfAda).statusCode()).isEqualTo(404);
        assertThat(eve.rest()
                        .get("patients/" + ada.patientId() + "/" + captureOfAda)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void withoutTokenNothingIsSaid() {
        var nobody = RestCaller.nobody(portal);

        for (var noun : NOUNS) {
            assertThat(nobody.get(noun.formatted("me")).statusCode()).as(noun).isEqualTo(401);
        }
    }

    @Test
    void aTokenForUploadsReadsNothingButWhichDevicesItSent() {
        var people = new People(portal);
        var ada = people.patient("ada");
        var uploader = people.signIn(ada.email(), People.PASSWORD, List.of("upload"));

        assertThat(uploader.rest().get("patients/me/devices").statusCode()).isEqualTo(200);
        for (var noun : NOUNS) {
            if (noun.endsWith("/devices")) {
                continue;
            }
            assertThat(uploader.rest().get(noun.formatted("me")).statusCode())
                    .as(noun)
                    .isIn(403, 404);
        }
    }

    /** Status and body; what names the single request is no part of it. */
    private static String answer(Person who, String noun, String patient) {
        var answer = who.rest().get(noun.formatted(patient));
        return answer.statusCode() + " "
                + (answer.statusCode() == 200 ? "" : answer.body().replaceAll("\"(trace|instance)\":\"[^\"]*\"", ""));
    }
}
