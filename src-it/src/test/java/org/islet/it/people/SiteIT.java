package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Nightscout site that is fetched from: the whole way back, then what is new, through all that goes wrong, and left. */
@ExtendWith(ArquillianExtension.class)
class SiteIT {

    private static final String SECRET = "a secret of the site, long";
    private static final String TOKEN = "portal-0123456789abcdef";
    private static final int DAYS = 90;
    private static final int A_DAY = 288;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @ArquillianResource
    private Portal portal;

    private static String sha1(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(FakeSite site, String token) {
        return "{'address':'" + site.address() + "'" + (token.isEmpty() ? "" : ",'token':'" + token + "'") + "}";
    }

    private static Answer connect(Person person, FakeSite site, String token) {
        return Person.expect(200, person.api().send("PUT", "patients/me/site", body(site, token)));
    }

    private static Answer await(Person person, Predicate<String> wanted) {
        var deadline = Instant.now().plus(PATIENCE);
        var answer = Person.expect(200, person.api().get("patients/me/site"));
        while (!wanted.test(answer.body())) {
            assertThat(Instant.now()).as(answer.body()).isBefore(deadline);
            answer = Person.expect(200, person.api().get("patients/me/site"));
        }
        return answer;
    }

    private static Answer awaitWhole(Person person) {
        return await(person, body -> body.contains("\"isComplete\":true"));
    }

    /** Asked at once, until that was answered. */
    private void fetch(Person person) throws SQLException {
        var before = fetched(person);
        Person.expect(202, person.api().post("patients/me/site/fetches", ""));
        var deadline = Instant.now().plus(PATIENCE);
        while (fetched(person).equals(before) || isDue(person)) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    private String fetched(Person person) throws SQLException {
        try (var tables = Tables.of(portal)) {
            return tables.texts("select coalesce(last_fetched::text, '') from nightscout_site where patient_id = '"
                            + person.patientId() + "'")
                    .toString();
        }
    }

    private boolean isDue(Person person) {
        var next = Person.expect(200, person.api().get("patients/me/site")).text("next");
        return Instant.parse(next).isBefore(portal.clock().now().plus(Duration.ofHours(1)));
    }

    /** All read, and how many events that gave which were not there before. */
    private long events(Person person) throws SQLException {
        var own = " from upload where patient_id = '" + person.patientId() + "'";
        var deadline = Instant.now().plus(PATIENCE);
        try (var tables = Tables.of(portal)) {
            while (tables.number("select count(*)" + own + " and state <> 'DECODED'") > 0) {
                assertThat(Instant.now()).isBefore(deadline);
            }
            return tables.number("select coalesce(sum(new_events), 0)" + own);
        }
    }

    /** Of one moment in a list of events, which nothing is in twice. */
    private static long told(Person person, Instant moment) {
        var day = moment.toString().substring(0, 10);
        var answer = Person.expect(200, person.api().get("patients/me/events?limit=1000&from=" + day + "&to=" + day));
        return answer.texts("time").stream()
                .filter(time -> OffsetDateTime.parse(time).toInstant().equals(moment))
                .count();
    }

    private long uploads(Person person) throws SQLException {
        try (var tables = Tables.of(portal)) {
            return tables.number("select count(*) from upload where patient_id = '" + person.patientId() + "'");
        }
    }

    private Instant lastFive() {
        return Instant.ofEpochSecond(portal.clock().now().getEpochSecond() / 300 * 300);
    }

    private void fill(FakeSite site, int days) {
        var last = lastFive();
        for (int at = 0; at < days * A_DAY; at++) {
            site.entry(last.minus(Duration.ofMinutes(5L * at)), 80 + at % 100);
        }
        for (int day = 0; day < days; day++) {
            site.carbs(
                    last.minus(Duration.ofDays(day)).minus(Duration.ofHours(3)).toString(), 20 + day);
        }
    }

    @Test
    void theWholeWayBackIsFetchedOnceAndThenOnlyWhatIsNew() throws IOException, SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var site = new FakeSite(sha1(SECRET), false)) {
            fill(site, DAYS);
            var last = lastFive();
            connect(ada, site, SECRET);

            var whole = awaitWhole(ada).body();
            assertThat(whole).contains("\"entries\":" + DAYS * A_DAY + ",", "\"treatments\":" + DAYS + "}");
            assertThat(events(ada)).isEqualTo(DAYS * A_DAY + DAYS);
            var edge = last.minus(Duration.ofMinutes(5L * 999));
            assertThat(told(ada, edge)).isEqualTo(1);
            var uploads = uploads(ada);
            var asked = site.asked().size();

            fetch(ada);
            assertThat(uploads(ada)).isEqualTo(uploads);

            site.entry(last.plusSeconds(7), 111);
            site.entry(last.minus(Duration.ofHours(5)).plusSeconds(7), 112);
            site.carbs(last.minus(Duration.ofHours(4)).plusSeconds(7).toString(), 33);
            fetch(ada);
            assertThat(events(ada)).isEqualTo(DAYS * A_DAY + DAYS + 3);
            assertThat(uploads(ada)).isEqualTo(uploads + 1);
            assertThat(site.asked().size() - asked).isLessThan(30);
            assertThat(Person.expect(200, ada.api().get("patients/me/site")).body())
                    .contains("\"entries\":" + (DAYS * A_DAY + 2) + ",", "\"treatments\":" + (DAYS + 1) + "}");
        }
    }

    @Test
    void anAccessTokenOpensTheThirdInterface() throws IOException, SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var site = new FakeSite(TOKEN, true)) {
            fill(site, 10);
            site.profile();
            site.battery(lastFive(), 88);
            connect(ada, site, TOKEN);

            var whole = awaitWhole(ada).body();

            assertThat(whole)
                    .contains("\"entries\":2880,", "\"treatments\":10}", "\"profiles\":1,", "\"deviceStatus\":1,");
            assertThat(events(ada)).isGreaterThanOrEqualTo(2880 + 10 + 2);
            assertThat(site.asked())
                    .allMatch(path -> path.contains("/api/v3/") || path.contains("/authorization/request/"));
            var uploads = uploads(ada);
            fetch(ada);
            assertThat(uploads(ada)).isEqualTo(uploads);
        }
    }

    @Test
    void aSiteWithoutTheThirdInterfaceIsToldTheTokenInTheAddress() throws IOException, SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var site = new FakeSite(TOKEN, false)) {
            fill(site, 1);
            connect(ada, site, TOKEN);

            awaitWhole(ada);

            assertThat(events(ada)).isEqualTo(A_DAY + 1);
        }
    }

    @Test
    void whatIsOlderThanTheChosenDayIsNotFetched() throws IOException, SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var site = new FakeSite("", false)) {
            fill(site, 10);
            var oldest = lastFive().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(2));
            Person.expect(
                    200,
                    ada.api()
                            .send(
                                    "PUT",
                                    "patients/me/site",
                                    "{'address':'" + site.address() + "','oldest':'"
                                            + oldest.toString().substring(0, 10) + "'}"));

            awaitWhole(ada);

            var wanted = Duration.between(oldest, lastFive()).toMinutes() / 5 + 1;
            assertThat(Person.expect(200, ada.api().get("patients/me/site")).body())
                    .contains("\"entries\":" + wanted + ",");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REDIRECT,200,another address",
        "PAGE,200,no records",
        "RUBBISH,200,no records",
        "ENDLESS,200,more than we read",
        "BOMB,200,more than we read",
        "SAME_PAGE,200,in another way",
        "NONE,403,readable",
        "NONE,404,no Nightscout site",
        "NONE,429,asks us to wait",
        "NONE,500,fault of its own"
    })
    void aFaultIsSaidAndHarmsNothingAndIsOverWhenTheSiteIsWell(FakeSite.Fault fault, int status, String sentence)
            throws IOException, SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var site = new FakeSite("", false)) {
            fill(site, 8);
            connect(ada, site, "");
            awaitWhole(ada);
            var before = events(ada);
            site.fault = fault;
            site.status = status;
            site.entry(lastFive().plusSeconds(7), 111);

            Person.expect(202, ada.api().post("patients/me/site/fetches", ""));
            var troubled = await(ada, body -> !body.contains("\"trouble\":null") && body.contains("\"trouble\":"));

            assertThat(troubled.text("trouble")).contains(sentence);
            var pause = Duration.between(portal.clock().now(), Instant.parse(troubled.text("next")));
            assertThat(pause.toMinutes()).isBetween(status == 429 || status == 500 ? 118L : 8L, 120L);
            assertThat(site.asked()).noneMatch(path -> path.contains("elsewhere"));
            site.fault = FakeSite.Fault.NONE;
            site.status = 200;
            fetch(ada);
            assertThat(events(ada)).isEqualTo(before + 1);
            assertThat(Person.expect(200, ada.api().get("patients/me/site")).body())
                    .doesNotContain(sentence);
        }
    }

    @Test
    void aSiteThatDoesNotAnswerIsLeftAlone() throws IOException {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var site = new FakeSite("", false)) {
            site.fault = FakeSite.Fault.SLOW;
            connect(ada, site, "");

            assertThat(await(ada, body -> body.contains("too long to answer")).text("next"))
                    .isNotEmpty();
        }
    }

    @Test
    void aWrongTokenStopsEverythingUntilThePatientEntersAnother() throws IOException, SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var site = new FakeSite(sha1(SECRET), false)) {
            fill(site, 1);
            connect(ada, site, "another secret");

            assertThat(await(ada, body -> body.contains("does not take this token"))
                            .body())
                    .doesNotContain("\"next\":\"");
            connect(ada, site, SECRET);
            awaitWhole(ada);
            assertThat(events(ada)).isEqualTo(A_DAY + 1);
        }
    }

    @Test
    void theTokenStandsNowhereInClearAndIsGoneWithTheSite() throws IOException, SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        var secret = "clear-text-of-" + ada.patientId();
        try (var site = new FakeSite(sha1(secret), false);
                var tables = Tables.of(portal)) {
            fill(site, 1);
            var said = connect(ada, site, secret).body() + awaitWhole(ada).body();
            var row = "select s::text from nightscout_site s where patient_id = '" + ada.patientId() + "'";
            var kept = tables.texts(row).toString();
            var log = Files.readString(portal.log());
            var trail =
                    Person.expect(200, ada.api().get("patients/me/accesses")).body();

            for (var written : new String[] {said, kept, log, trail}) {
                assertThat(written.contains(secret)).isFalse();
                assertThat(written.contains(sha1(secret))).isFalse();
                assertThat(written.contains(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8))))
                        .isFalse();
            }
            assertThat(kept).contains(site.address());
            assertThat(trail).contains("had data fetched from a Nightscout site");
            var events = events(ada);
            Person.expect(204, ada.api().delete("patients/me/site"));
            assertThat(tables.texts(row)).isEmpty();
            Person.expect(404, ada.api().get("patients/me/site"));
            Person.expect(404, ada.api().delete("patients/me/site"));
            assertThat(events(ada)).isEqualTo(events).isEqualTo(A_DAY + 1);
        }
    }

    @Test
    void whatIsNoAddressOfASiteIsRefusedWithTheReason() {
        var ada = Person.patient(portal, "Ada", "Example");

        for (var address : new String[] {"", "ftp://site", "https://me:secret@site.example.org", "https://site/?x=1"}) {
            Person.expect(400, ada.api().send("PUT", "patients/me/site", "{'address':'" + address + "'}"));
        }
        Person.expect(
                400, ada.api().send("PUT", "patients/me/site", "{'address':'https://site','oldest':'2099-01-01'}"));
        Person.expect(
                400, ada.api().send("PUT", "patients/me/site", "{'address':'https://site','token':'with\\tspace'}"));
        Person.expect(404, ada.api().get("patients/me/site"));
        Person.expect(404, ada.api().post("patients/me/site/fetches", ""));
    }

    @Test
    void whoeverEnteredItAndDecidesNoMoreFetchesNothing() throws IOException, SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        var mary = Person.patient(portal, "Mary", "Example");
        var relations = new Relations(portal);
        relations.begin(mary, "GUARDIAN", ada);
        try (var site = new FakeSite("", false)) {
            Person.expect(200, mary.api().send("PUT", "patients/" + ada.patientId() + "/site", body(site, "")));
            awaitWhole(ada);
            var asked = site.asked().size();
            relations.end(mary, ada);

            Person.expect(202, ada.api().post("patients/me/site/fetches", ""));

            await(ada, body -> body.contains("does not decide here any more"));
            assertThat(site.asked()).hasSize(asked);
        }
    }

    @Test
    void aPersonEntersTheirSiteSeesItsDataInAReportAndLeavesIt() throws IOException, SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var site = new FakeSite(sha1(SECRET), false);
                var browser = Browser.open(portal)) {
            fill(site, 2);
            var page = browser.page();
            page.navigate("sign-in");
            SignInForm.send(page, ada.email(), Person.PASSWORD);
            page.navigate("phones");
            Fits.onPhoneAndDesk(page);

            page.locator("[id='site:address']").fill(site.address());
            page.locator("[id='site:token']").fill(SECRET);
            page.locator("[id='site:connect']").click();
            page.getByText("The site is being asked.").waitFor();
            awaitWhole(ada);
            assertThat(events(ada)).isEqualTo(2 * A_DAY + 2);
            page.navigate("phones");

            assertThat(page.locator("#site-state").innerText())
                    .contains(site.address(), "entered; it is never shown", "everything is here", "" + 2 * A_DAY);
            assertThat(page.content()).doesNotContain(SECRET);
            Fits.onPhoneAndDesk(page);
            var day = lastFive().minus(Duration.ofDays(1)).toString().substring(0, 10);
            page.navigate("reports?report=daily-summary&from=" + day + "&to=" + day);
            page.getByText("mg/dL").first().waitFor();
            assertThat(page.locator("main").innerText()).doesNotContain("No data");

            page.navigate("phones");
            page.locator("[id='site-now:leave']").click();
            page.locator(".ui-confirmdialog-yes").click();
            page.getByText("Nothing more is fetched, and the token is gone.").waitFor();
            assertThat(page.locator("#site-state").count()).isZero();
            Person.expect(404, ada.api().get("patients/me/site"));
            assertThat(events(ada)).isEqualTo(2 * A_DAY + 2);
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
