package org.islet.it.people;

import java.time.LocalDate;
import java.util.UUID;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.RestCaller;
import org.islet.it.portal.Portal;

/** Somebody with an account nobody else uses, and a token for everything they may do. */
public record Person(Api api, String email) {

    static final String PASSWORD = "correct horse staple";
    static final String PREFERENCES =
            "'preferences':{'unit':'mg/dL','zone':'Europe/Berlin','language':'en','country':'DE'}";

    static String newAddress(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    public static Person patient(Portal portal, String givenName, String familyName) {
        var api = Api.of(portal);
        var email = newAddress(givenName);
        expect(202, signUp(api, email, givenName, familyName));
        return signedIn(api, email);
    }

    static Answer signUp(Api api, String email, String givenName, String familyName) {
        return api.post(
                "accounts",
                "{'email':'" + email + "','password':'" + PASSWORD + "','givenName':'" + givenName
                        + "','familyName':'" + familyName + "'," + PREFERENCES
                        + ",'termsVersion':'2026-11-22','privacyVersion':'2026-11-22'}");
    }

    /** Somebody whose sensor told of so many days from 2 March 2026 on. */
    static Person withSensor(Portal portal, int days) {
        var ada = patient(portal, "Ada", "Example");
        var token = token(ada.api().anonymous(), ada.email(), "'upload','read'");
        new org.islet.it.person.Person(ada.email(), RestCaller.with(portal, token))
                .upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), days));
        return ada;
    }

    /** @param firstDay of those that are shared */
    void shareWith(Person clinician, String firstDay) {
        expect(
                201,
                api.post(
                        "patients/me/consents",
                        "{'recipient':{'kind':'clinician','id':'" + clinician.id() + "'},'firstDay':'" + firstDay
                                + "'}"));
    }

    static Person signedIn(Api api, String email) {
        return new Person(api.with(token(api.anonymous(), email, "'upload','read','share','account'")), email);
    }

    static String token(Api api, String email, String scopes) {
        return expect(201, askForToken(api, email, PASSWORD, scopes)).text("secret");
    }

    static Answer askForToken(Api api, String email, String password, String scopes) {
        return api.post(
                "tokens",
                "{'email':'" + email + "','password':'" + password + "','name':'test','scopes':[" + scopes + "]}");
    }

    /** What a member of staff sends to get an account. */
    static String staff(String email, String givenName, String familyName) {
        return "{'email':'" + email + "','password':'" + PASSWORD + "','givenName':'" + givenName + "','familyName':'"
                + familyName + "'," + PREFERENCES + "}";
    }

    String patientId() {
        return expect(200, api.get("patients/me")).text("id");
    }

    /** The id of the account. */
    String id() {
        return expect(200, api.get("accounts/me")).text("id");
    }

    /** A token that may send data and nothing else. */
    public String uploadToken() {
        return token(api.anonymous(), email, "'upload'");
    }

    /** The same person, held to fewer scopes. */
    Api withScopes(String scopes) {
        return api.with(token(api.anonymous(), email, scopes));
    }

    static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("expected " + status + ", got " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
