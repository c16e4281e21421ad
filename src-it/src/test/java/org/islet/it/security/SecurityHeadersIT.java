package org.islet.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.islet.it.person.PageForm;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SecurityHeadersIT {

    private static final String[] PAGES = {
        "/",
        "/help",
        "/no-such-page",
        "/home/home.xhtml",
        "/WEB-INF/web.xml",
        "/jakarta.faces.resource/base.css.xhtml?ln=islet",
        "/api/v1/me",
        "/api/v1/no-such-noun"
    };

    @ArquillianResource
    private Portal portal;

    @Test
    void everyAnswerCarriesTheHeadersErrorsIncluded() {
        for (var page : PAGES) {
            var headers = portal.visitor().get(page).headers();

            assertThat(headers.allValues("X-Content-Type-Options")).as(page).containsExactly("nosniff");
            assertThat(headers.allValues("X-Frame-Options")).as(page).containsExactly("DENY");
            assertThat(headers.allValues("Referrer-Policy")).as(page).containsExactly("same-origin");
            assertThat(headers.allValues("Cross-Origin-Opener-Policy")).as(page).containsExactly("same-origin");
            assertThat(headers.allValues("Cross-Origin-Resource-Policy"))
                    .as(page)
                    .containsExactly("same-origin");
            assertThat(headers.allValues("Content-Security-Policy"))
                    .as(page)
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(headers.map().keySet())
                    .as(page)
                    .doesNotContain("server", "x-powered-by", "Server", "X-Powered-By");
        }
    }

    @Test
    void nothingAboutSomebodyIsKeptByTheBrowser() {
        assertThat(portal.visitor().get("/").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(portal.visitor().get("/api/v1/me").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void errorPagesDoNotNameTheServer() {
        for (var page :
                new String[] {"/jakarta.faces.resource/no-such-thing.css.xhtml", "/jakarta.faces.resource/x/y"}) {
            var answer = portal.visitor().get(page);

            assertThat(answer.statusCode()).as(page).isEqualTo(404);
            assertThat(answer.body().toLowerCase(Locale.ROOT))
                    .as(page)
                    .doesNotContain("payara", "glassfish", "java.lang", "\tat ");
        }
    }

    @Test
    void pagesAnswerOnlyTheMethodsTheyKnow() {
        for (var method : new String[] {"PUT", "DELETE", "OPTIONS", "PATCH"}) {
            var answer = portal.visitor().send("/", request -> request.method(method, BodyPublishers.noBody()));

            assertThat(answer.statusCode()).as(method).isEqualTo(405);
        }
    }

    @Test
    void theServersOwnDoorsAreShut() {
        for (var door : new String[] {"/metrics", "/application.wadl", "/api/v1/application.wadl", "/asadmin"}) {
            assertThat(portal.visitor().get(door)).as(door).satisfies(SecurityHeadersIT::isShut);
        }
    }

    @Test
    void theDescriptionOfTheInterfaceIsForEveryone() {
        var answer = portal.visitor().get("/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("openapi:", "title: Islet");
    }

    @Test
    void cookiesCannotBeReadGuessedOrSentFromElsewhere() {
        var cookies = portal.visitor().get("/sign-up").headers().allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                .matches("jsessionid=[0-9a-f]{64};.*")
                .contains("httponly", "samesite=lax")
                .doesNotContain("secure"));
    }

    @Test
    void behindHttpsCookiesAreSecureAndTheBrowserStaysThere() {
        var answer = portal.visitor().send("/", request -> request.header("X-Forwarded-Proto", "https")
                .GET());

        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(
                        cookie.toLowerCase(Locale.ROOT))
                .contains("; secure"));
        assertThat(answer.headers().allValues("Strict-Transport-Security"))
                .containsExactly("max-age=63072000; includeSubDomains");
    }

    @Test
    void evenATraceIsRefusedWithTheHeaders() {
        try (var trace = RawRequest.to(portal).head("TRACE /")) {
            assertThat(trace.answer())
                    .startsWith("HTTP/1.1 405")
                    .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: ")
                    .doesNotContain("Payara");
        }
    }

    @Test
    void noRedirectLeadsWhereARequestSays() {
        for (var path : new String[] {"/account", "/reports", "/upload"}) {
            try (var request = RawRequest.claiming(portal, "evil.example").head("GET " + path)) {
                assertThat(request.answer())
                        .startsWith("HTTP/1.1 302")
                        .contains("Location: /sign-in?goal=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + "\r\n")
                        .doesNotContain("evil.example");
            }
        }
    }

    @Test
    void theStateOfAFormInAnAddressDoesNotAct() {
        var visitor = portal.visitor();
        var state = PageForm.stateOf(visitor, "/forgotten-password");

        var answer = visitor.get(
                "/forgotten-password?jakarta.faces.ViewState=" + URLEncoder.encode(state, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Nothing was stored");
    }

    @Test
    void addressesNeverCarryTheSession() {
        assertThat(portal.visitor().get("/").body()).doesNotContainIgnoringCase("jsessionid");
    }

    /** Not there, not allowed, or behind the sign-in. */
    private static void isShut(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(302, 403, 404);
        if (answer.statusCode() == 302) {
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).matches(".*/sign-in(\\?goal=[A-Za-z0-9%._-]+)?"));
        }
    }
}
