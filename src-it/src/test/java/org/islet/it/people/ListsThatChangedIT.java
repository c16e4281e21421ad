package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page lay open while its list became shorter elsewhere: its buttons still mean what stood beside them. */
@ExtendWith(ArquillianExtension.class)
class ListsThatChangedIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void theConsentBesideTheButtonEnds() {
        var ada = Person.patient(portal, "Ada", "Example");
        var clinic = Clinic.open(portal);
        for (var name : List.of("Anna", "Berta", "Clara")) {
            var id = clinic.clinician(name, "Nurse").api().get("accounts/me").text("id");
            ada.api().post("patients/me/consents", "{'recipient':{'kind':'clinician','id':'" + id + "'}}");
        }
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        var open = pages.get("/sharing");
        var names = inOrder(open, "(\\w+) Nurse", 3);
        var ids = inOrder(open, "name=\"consent-\\d\" value=\"([^\"]+)\"", 3);
        ada.api().delete("patients/me/consents/" + ids.get(0));

        pages.press("/sharing", open, Map.of("valid", "valid", button(open, "valid", 1), "x"));

        assertThat(inOrder(pages.get("/sharing"), "name=\"consent-\\d\" value=\"([^\"]+)\"", 1))
                .as(names + " less two")
                .containsExactly(ids.get(2));
    }

    @Test
    void theTokenBesideTheButtonIsRevoked() {
        var ada = Person.patient(portal, "Ada", "Example");
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        for (int i = 0; i < 3; i++) {
            Person.askForToken(ada.api(), ada.email(), Person.PASSWORD, "'read'");
        }
        var open = pages.get("/tokens");
        var ids = Pattern.compile("name=\"token-\\d\" value=\"([^\"]+)\"")
                .matcher(open)
                .results()
                .map(found -> found.group(1))
                .toList();
        ada.api().delete("tokens/" + ids.get(0));

        pages.press("/tokens", open, Map.of("list", "list", button(open, "list", 1), "x"));

        assertThat(pages.get("/tokens")).doesNotContain(ids.get(0), ids.get(1)).contains(ids.get(2));
    }

    @Test
    void whatIsGoneAlreadyIsSaidAndNothingElseGoes() {
        var ada = Person.patient(portal, "Ada", "Example");
        var clinic = Clinic.open(portal);
        for (var name : List.of("Anna", "Berta")) {
            var id = clinic.clinician(name, "Nurse").api().get("accounts/me").text("id");
            ada.api().post("patients/me/consents", "{'recipient':{'kind':'clinician','id':'" + id + "'}}");
        }
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        var open = pages.get("/sharing");
        var ids = inOrder(open, "name=\"consent-\\d\" value=\"([^\"]+)\"", 2);
        ada.api().delete("patients/me/consents/" + ids.get(0));

        pages.press("/sharing", open, Map.of("valid", "valid", button(open, "valid", 0), "x"));

        assertThat(inOrder(pages.get("/sharing"), "name=\"consent-\\d\" value=\"([^\"]+)\"", 1))
                .containsExactly(ids.get(1));
    }

    private static List<String> inOrder(String page, String regularExpression, int howMany) {
        var found = Pattern.compile(regularExpression)
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList();
        assertThat(found).hasSizeGreaterThanOrEqualTo(howMany);
        return found;
    }

    /** The button of a row, counted from 0. */
    private static String button(String page, String form, int row) {
        return inOrder(page, "<button[^>]* name=\"(" + form + ":[^\"]*:" + row + ":[^\"]*)\"", 1)
                .get(0);
    }
}
