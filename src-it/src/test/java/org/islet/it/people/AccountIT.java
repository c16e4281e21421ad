package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.it.person.PageForm;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccountIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void anAccountCanBeUsedAtOnceAndItsAddressIsConfirmedLater() {
        var ada = Person.patient(portal, "Ada", "Example");

        var me = ada.api().get("accounts/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body())
                .contains("\"role\":\"patient\"", "\"familyName\":\"Example\"", "\"emailConfirmed\":false");
        assertThat(portal.mailBox().awaitLetterTo(ada.email(), 1).text()).contains("/confirm-email?code=");
    }

    @Test
    void aKnownAddressGetsTheSameAnswerByteForByteAndItsOwnerALetter() {
        var api = Api.of(portal);
        var email = Person.newAddress("ada");

        var first = Person.signUp(api, email, "Ada", "Example");
        var second = Person.signUp(api, email.toUpperCase(), "Eve", "Intruder");

        assertThat(second).isEqualTo(first);
        assertThat(portal.mailBox().awaitLetterTo(email, 2).subject()).isEqualTo("You already have an account");
        assertThat(Person.signedIn(api, email).api().get("accounts/me").body()).contains("Example");
    }

    @Test
    void aWrongPasswordIsAnsweredTheSameForKnownAndUnknownAddresses() {
        var ada = Person.patient(portal, "Ada", "Example");
        var api = Api.of(portal);

        var known = Person.askForToken(api, ada.email(), "not the right one", "'read'");
        var unknown = Person.askForToken(api, Person.newAddress("nobody"), "not the right one", "'read'");

        assertThat(known.status()).isEqualTo(401);
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void aTokenRequestThatLacksOneOfTheTwoNamesItAsAField() {
        var api = Api.of(portal);

        var noPassword = api.post("tokens", "{\"email\":\"ada@example.org\",\"name\":\"test\"}");
        var noEmail = api.post("tokens", "{\"password\":\"walnut kayak\",\"name\":\"test\"}");

        assertThat(noPassword.status()).isEqualTo(400);
        assertThat(noPassword.body())
                .contains(
                        "\"errors\":[{\"pointer\":\"#/password\",\"detail\":\"The field \\\"password\\\" is missing\"}]");
        assertThat(noEmail.body()).contains("\"errors\":[{\"pointer\":\"#/email\",");
    }

    @Test
    void afterTenWrongPasswordsEvenTheRightOneWaitsAndThenWorks() {
        var ada = Person.patient(portal, "Ada", "Example");
        for (int i = 0; i < 10; i++) {
            Person.askForToken(ada.api(), ada.email(), "wrong password " + i, "'read'");
        }

        var during = Person.askForToken(ada.api(), ada.email(), Person.PASSWORD, "'read'");
        try (var moved = portal.clock().ahead(Duration.ofMinutes(16))) {
            var after = Person.askForToken(ada.api(), ada.email(), Person.PASSWORD, "'read'");

            assertThat(during.status()).isEqualTo(401);
            assertThat(after.status()).isEqualTo(201);
        }
    }

    @Test
    void fieldsNobodyAskedForAreRefused() {
        var ada = Person.patient(portal, "Ada", "Example");

        for (var body : new String[] {
            "{'role':'administrator'}",
            "{'profile':{'givenName':'Ada','patientId':'00000000-0000-0000-0000-000000000000'}}",
            "{'emailConfirmed':true}",
            "{'preferences':{'unit':'mmol/L','role':'clinician'}}"
        }) {
            assertThat(ada.api().patch("accounts/me", body).status()).as(body).isEqualTo(400);
        }
        assertThat(ada.api().get("accounts/me").body())
                .contains("\"role\":\"patient\"", "\"unit\":\"mg/dL\"", "\"emailConfirmed\":false");
    }

    @Test
    void whatIsLeftOutOfAChangeStays() {
        var ada = Person.patient(portal, "Ada", "Example");

        var changed = ada.api()
                .patch("accounts/me", "{'profile':{'birthDate':'1990-12-10'},'preferences':{'unit':'mmol/L'}}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body())
                .contains(
                        "\"givenName\":\"Ada\"",
                        "\"birthDate\":\"1990-12-10\"",
                        "\"unit\":\"mmol/L\"",
                        "\"zone\":\"Europe/Berlin\"");
    }

    @Test
    void theDayHasThePeriodsItsOwnerGaveIt() {
        var ada = Person.patient(portal, "Ada", "Example");
        String late = "\"dayPeriods\":[\"23:00\",\"07:30\",\"09:00\",\"12:00\",\"14:00\",\"18:30\",\"20:00\"]";
        assertThat(ada.api().get("accounts/me").body())
                .contains("[\"00:00\",\"06:00\",\"08:00\",\"11:00\",\"13:00\",\"17:00\",\"19:00\"]");

        Person.expect(200, ada.api().patch("accounts/me", "{'preferences':{" + late.replace('"', '\'') + "}}"));
        Person.expect(200, ada.api().patch("accounts/me", "{'preferences':{'unit':'mmol/L'}}"));
        assertThat(ada.api().get("accounts/me").body()).contains(late);

        for (var noDay : new String[] {
            "['23:00','07:30','06:00','12:00','14:00','18:30','20:00']", "['23:00']", "[]", "['','','','','','','']"
        }) {
            assertThat(ada.api()
                            .patch("accounts/me", "{'preferences':{'dayPeriods':" + noDay + "}}")
                            .status())
                    .as(noDay)
                    .isEqualTo(400);
        }
        assertThat(ada.api().get("accounts/me").body()).contains(late);
    }

    @Test
    void habitsStayUntilTheyAreChangedAndAWordNobodyKnowsIsRefusedAtItsField() {
        var ada = Person.patient(portal, "Ada", "Example");
        assertThat(ada.api().get("accounts/me").body()).contains("\"carbohydrate\":\"g\"", "\"weekStart\":\"period\"");

        Person.expect(
                200,
                ada.api()
                        .patch(
                                "accounts/me",
                                "{'preferences':{'carbohydrate':'exchange-12','weekStart':'sunday','targets':'gestational','palette':'grey'}}"));
        Person.expect(200, ada.api().patch("accounts/me", "{'preferences':{'unit':'mmol/L'}}"));
        var unknown = ada.api().patch("accounts/me", "{'preferences':{'carbohydrate':'exchange-11'}}");

        assertThat(ada.api().get("accounts/me").body())
                .contains(
                        "\"carbohydrate\":\"exchange-12\"", "\"weekStart\":\"sunday\"", "\"targets\":\"gestational\"");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("#/preferences/carbohydrate", "exchange-10, exchange-12 or exchange-15");
        Person.expect(200, ada.api().patch("accounts/me", "{'preferences':{'weekStart':'period'}}"));
        assertThat(ada.api().get("accounts/me").body()).contains("\"weekStart\":\"period\"");
    }

    @Test
    void thePageOfTheAccountAsksForTheDayAndSaysWhatIsNone() {
        var ada = Person.patient(portal, "Ada", "Example");
        var visitor = PageForm.signedIn(portal, ada.email(), Person.PASSWORD);

        assertThat(PageForm.submit(visitor, "/account", "day", typed("22:15", "06:45", "08:00", "11:00"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(ada.api().get("accounts/me").body()).contains("[\"22:15\",\"06:45\",");

        assertThat(PageForm.submit(visitor, "/account", "day", typed("22:15", "06:45", "06:00", "11:00"))
                        .body())
                .contains("seven times", "06:00");
        assertThat(ada.api().get("accounts/me").body()).contains("[\"22:15\",\"06:45\",\"08:00\"");
    }

    private static Map<String, String> typed(String night, String beforeBreakfast, String after, String beforeLunch) {
        var begins = List.of(night, beforeBreakfast, after, beforeLunch, "13:00", "17:00", "19:00");
        Map<String, String> typed = new HashMap<>(Map.of("day:save", "Save"));
        for (int i = 0; i < begins.size(); i++) {
            typed.put("day:begin" + i, begins.get(i));
        }
        return typed;
    }

    @Test
    void anUploadTokenReadsAndChangesNothing() {
        var ada = Person.patient(portal, "Ada", "Example");
        var uploader = ada.withScopes("'upload'");

        for (var path : new String[] {
            "accounts/me",
            "tokens",
            "patients/me",
            "patients/me/consents",
            "patients/me/accesses",
            "recipients",
            "audit"
        }) {
            assertThat(uploader.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(uploader.post("tokens", "{'name':'wider','scopes':['read']}").status())
                .isEqualTo(403);
        assertThat(uploader.patch("accounts/me", "{'profile':{'givenName':'Eve'}}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTokenMakesNoTokenThatReachesFurther() {
        var ada = Person.patient(portal, "Ada", "Example");
        var account = ada.withScopes("'account'");

        assertThat(account.post("tokens", "{'name':'same','scopes':['account']}")
                        .status())
                .isEqualTo(201);
        assertThat(account.post("tokens", "{'name':'wider','scopes':['account','read']}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aRevokedTokenIsRefusedOnTheNextRequest() {
        var ada = Person.patient(portal, "Ada", "Example");
        var issued = Person.askForToken(ada.api(), ada.email(), Person.PASSWORD, "'read'");
        var reader = ada.api().with(issued.text("secret"));
        assertThat(reader.get("accounts/me").status()).isEqualTo(200);

        var revoked = ada.api().delete("tokens/" + issued.text("id"));

        assertThat(revoked.status()).isEqualTo(204);
        assertThat(reader.get("accounts/me").status()).isEqualTo(401);
        assertThat(ada.api().delete("tokens/" + issued.text("id")).status()).isEqualTo(404);
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() {
        var ada = Person.patient(portal, "Ada", "Example");
        var eve = Person.patient(portal, "Eve", "Intruder");
        var adasToken = ada.api().get("tokens").text("id");

        assertThat(eve.api().delete("tokens/" + adasToken).status()).isEqualTo(404);
        assertThat(ada.api().get("accounts/me").status()).isEqualTo(200);
    }

    @Test
    void aTokenEndsAfterNinetyDays() {
        var ada = Person.patient(portal, "Ada", "Example");

        try (var moved = portal.clock().ahead(Duration.ofDays(90).minusMinutes(5))) {
            assertThat(ada.api().get("accounts/me").status()).isEqualTo(200);
        }
        try (var moved = portal.clock().ahead(Duration.ofDays(90).plusSeconds(1))) {
            assertThat(ada.api().get("accounts/me").status()).isEqualTo(401);
        }
    }

    @Test
    void aBodyOfAMegabyteIsRefused() {
        var answer = Api.of(portal).post("passwords/temporary", "{'email':'" + "a".repeat(1_000_000) + "'}");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void everyProblemIsAProblemDocument() {
        var api = Api.of(portal);

        for (var answer : new Answer[] {
            api.get("nowhere"),
            api.get("accounts/me"),
            api.post("accounts", "{"),
            api.post("accounts", "[]"),
            api.post("accounts", ""),
            api.delete("accounts/me")
        }) {
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(answer.headers().get("content-type").get(0)).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"type\":\"urn:islet:problem:", "\"detail\":");
        }
    }
}
