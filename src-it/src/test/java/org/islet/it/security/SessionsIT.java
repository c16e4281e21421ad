package org.islet.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.it.person.PageForm;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking costs the portal no session, and no other site can sign anybody in. */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void whoeverOnlyLooksGetsNoSession() {
        for (var page : new String[] {
            "/",
            "/sign-in",
            "/help",
            "/devices",
            "/numbers",
            "/download",
            "/terms",
            "/privacy",
            "/forgotten-password",
            "/confirm-email",
            "/email-change",
            "/invitation",
            "/set-up",
            "/no-such-page"
        }) {
            assertThat(portal.visitor().get(page).headers().allValues("Set-Cookie"))
                    .as(page)
                    .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        }
    }

    @Test
    void theFormWithItsTokenSignsIn() {
        var email = new People(portal).patient("ada").email();

        var ada = PageForm.signedIn(portal, email, People.PASSWORD);

        assertThat(ada.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormWithoutTheTokenOfThisBrowserSignsNobodyIn() {
        var email = new People(portal).patient("ada").email();
        var elsewhere = portal.visitor();
        var foreign = PageForm.tokenOf(elsewhere, "/sign-in");

        for (var token : List.of(Optional.<String>empty(), Optional.of(foreign), Optional.of(""))) {
            var ada = portal.visitor();
            ada.get("/sign-in");
            assertThat(send(ada, email, token).headers().firstValue("Location")).hasValue("/page-expired");
            assertThat(ada.get("/account").statusCode()).isEqualTo(302);
        }
        var withoutCookie = portal.visitor();
        assertThat(send(withoutCookie, email, Optional.of(foreign)).headers().firstValue("Location"))
                .hasValue("/page-expired");
    }

    @Test
    void aPageWithASessionTakesNoFormThatNeedsNone() {
        var ada = PageForm.signedIn(portal, new People(portal).patient("ada").email(), People.PASSWORD);

        var answer = ada.submit("/account", Map.of("jakarta.faces.ViewState", "stateless"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/page-expired");
    }

    private static HttpResponse<String> send(Visitor visitor, String email, Optional<String> token) {
        var fields = new HashMap<String, String>(Map.of(
                "sign-in", "sign-in",
                "email", email,
                "password", People.PASSWORD,
                "go", "Sign in",
                "jakarta.faces.ViewState", "stateless"));
        token.ifPresent(value -> fields.put("islet.form", value));
        return visitor.submit("/sign-in", fields);
    }
}
