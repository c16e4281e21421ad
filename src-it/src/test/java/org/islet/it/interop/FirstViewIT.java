package org.islet.it.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a telephone on a slow network waits for before a page is drawn, and what a search engine is told. */
@ExtendWith(ArquillianExtension.class)
class FirstViewIT {

    private static final Pattern RESOURCE = Pattern.compile("\"(/jakarta\\.faces\\.resource/[^\"]+)\"");
    private static final Pattern HEAD = Pattern.compile("<head.*</head>", Pattern.DOTALL);
    private static final List<String> PUBLIC =
            List.of("/home", "/help", "/numbers", "/devices", "/sign-in", "/sign-up");

    @ArquillianResource
    private Portal portal;

    @Test
    void aPageWithoutAWidgetHasNoScriptOfOne() {
        assertThat(PUBLIC).allSatisfy(page -> assertThat(body(page))
                .as(page)
                .doesNotContain("ln=primefaces")
                .doesNotContain("PrimeFaces"));
    }

    @Test
    void noScriptStandsBeforeWhatIsDrawn() {
        var report = report();

        assertThat(report).contains("chart.js");
        assertThat(head(report)).doesNotContain("<script");
        assertThat(PUBLIC)
                .allSatisfy(page -> assertThat(head(body(page))).as(page).doesNotContain("<script"));
    }

    @Test
    void everythingAPageNamesHasItsVersionInTheAddressAndIsKeptForAYear() {
        for (var page : List.of(body("/home"), report())) {
            var named = RESOURCE.matcher(page)
                    .results()
                    .map(match -> match.group(1).replace("&amp;", "&"))
                    .toList();

            assertThat(named).hasSizeGreaterThan(3).allSatisfy(address -> {
                assertThat(address).contains("v=");
                assertThat(portal.visitor().get(address).headers().firstValue("Cache-Control"))
                        .hasValue("max-age=31536000");
            });
        }
    }

    @Test
    void theLettersAreNamedWithTheirVersionToo() {
        var style = RESOURCE.matcher(body("/home"))
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .filter(address -> address.contains("base.css"))
                .findFirst();

        assertThat(portal.visitor().get(style.orElseThrow()).body())
                .containsPattern("OpenSans-Regular\\.ttf\\.xhtml\\?ln=islet&v=[0-9a-f]+");
    }

    @Test
    void stylesAndScriptsArePackedAndWhatMayHoldASecretIsNot() {
        assertThat(packed("/jakarta.faces.resource/parts.css.xhtml?ln=islet")).isTrue();
        assertThat(packed("/jakarta.faces.resource/core.js.xhtml?ln=primefaces"))
                .isTrue();
        assertThat(packed("/jakarta.faces.resource/fonts/OpenSans-Regular.ttf.xhtml?ln=islet"))
                .isTrue();
        assertThat(packed("/sign-in")).isFalse();
        assertThat(packed("/openapi?format=json")).isFalse();
        assertThat(packed("/api/v1/agreements")).isFalse();
    }

    @Test
    void searchEnginesAreToldWhatThisIs() {
        var robots = portal.visitor().get("/robots.txt");

        assertThat(robots.statusCode()).isEqualTo(200);
        assertThat(robots.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(robots.body()).contains("User-agent: *");
        assertThat(PUBLIC)
                .allSatisfy(page -> assertThat(body(page)).as(page).contains("<meta name=\"description\" content=\""));
    }

    @Test
    void aPageSaysHowItIsWrittenBeforeAnythingElse() {
        assertThat(PUBLIC)
                .allSatisfy(page ->
                        assertThat(body(page).substring(0, 300)).as(page).contains("<meta charset=\"UTF-8\""));
    }

    private String report() {
        var ada = new People(portal).patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 2));
        return Pages.signedIn(portal, ada.email(), People.PASSWORD)
                .get("/reports?report=daily-summary&from=2026-03-02&to=2026-03-02");
    }

    private String body(String page) {
        return portal.visitor().get(page).body();
    }

    private static String head(String page) {
        return HEAD.matcher(page)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
    }

    private boolean packed(String address) {
        Visitor browser = portal.visitor();
        HttpResponse<byte[]> answer = browser.send(
                address,
                request -> request.header("Accept-Encoding", "gzip, deflate").GET(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
    }
}
