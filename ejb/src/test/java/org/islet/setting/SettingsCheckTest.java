package org.islet.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsCheckTest {

    @TempDir
    private Path data;

    @Test
    void aWrongValueIsNamedWithItsPlaceAndWithWhatIsRight() throws IOException {
        var file = write("# limits\n\nislet.upload.limit.mib = twenty\n");

        assertThat(faults())
                .containsExactly("islet.upload.limit.mib (line 3 of " + file
                        + ") says \"twenty\"; it must be a whole number from 1 to 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISLET_DB_PASSWORD", "ISLET_DB_USER", "ISLET_DB_URL"})
    void whatTheServerWouldReplaceInTheDatabasesSettingsIsRefused(String changed) {
        var environment = new HashMap<>(Map.of(
                "ISLET_DB_URL", "jdbc:postgresql://db:5432/islet",
                "ISLET_DB_USER", "islet",
                "ISLET_DB_PASSWORD", "seldom-$-{guessed}"));

        assertThat(faults(Map.of(), environment)).isEmpty();

        environment.merge(changed, "${home}", String::concat);

        assertThat(faults(Map.of(), environment))
                .singleElement()
                .asString()
                .startsWith(changed + " (environment variable)")
                .contains("without ${")
                .doesNotContain("guessed");
    }

    @Test
    void theVariableIsNamedAsItWasWritten() {
        assertThat(faults(Map.of(), Map.of("ISLET_MAIL_PORT", "smtp")))
                .singleElement()
                .asString()
                .startsWith("ISLET_MAIL_PORT (environment variable) says \"smtp\"")
                .contains("from 1 to 65535");
    }

    @ParameterizedTest
    @CsvSource({
        "islet.port, 0",
        "islet.port, 65536",
        "islet.port, tcp://10.0.0.1:8080",
        "islet.upload.limit.mib, 0",
        "islet.upload.limit.mib, -1",
        "islet.upload.limit.mib, 99999999999999999999",
        "islet.upload.limit.mib, 20MB",
        "islet.temporary.password.minutes, 14",
        "islet.temporary.password.minutes, 1441",
        "islet.mail.starttls, yes",
        "islet.url, islet.example.org",
        "islet.url, https://islet.example.org",
        "islet.url, ftp://islet.example.org/",
        "islet.address, http://127.0.0.1",
        "islet.trusted.proxies, 10.0.0.0/8",
        "islet.trusted.proxies, proxy.example.org",
        "islet.trusted.proxies, 10.0.0.256",
        "islet.mail.from, nobody"
    })
    void whatCannotBeMeantIsRefused(String key, String value) {
        assertThat(faults(Map.of(key, value), Map.of()))
                .singleElement()
                .asString()
                .contains(key, value, "must be");
    }

    @ParameterizedTest
    @CsvSource({
        "islet.upload.limit.mib, 1000",
        "islet.temporary.password.minutes, 15",
        "islet.url, https://islet.example.org/",
        "islet.url, https://islet.example.org:8443/portal/",
        "islet.address, ::1",
        "islet.address, 0.0.0.0",
        "islet.trusted.proxies, '10.0.0.7, fd00::7'",
        "islet.mail.host, mail.example.org",
        "islet.mail.from, islet@example.org"
    })
    void whatCanBeMeantIsTaken(String key, String value) {
        assertThat(faults(Map.of(key, value), Map.of())).isEmpty();
    }

    @Test
    void aMisspeltNameIsNoticedWhereverItStands() throws IOException {
        write("islet.mial.host = mail.example.org\n");

        assertThat(faults(Map.of("islet.prot", "8081"), Map.of("ISLET_UPLOAD_LIMIT_MB", "30")))
                .satisfiesExactly(
                        variable -> assertThat(variable).contains("ISLET_UPLOAD_LIMIT_MB", "ISLET_UPLOAD_LIMIT_MIB"),
                        line -> assertThat(line).contains("islet.mial.host", "line 1", "islet.mail.host"),
                        property -> assertThat(property).contains("islet.prot", "system property", "islet.port"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISLET_TOKEN", "ISLET_SERVER", "ISLET_SPOOL"})
    void theVariablesOfTheUploaderMayStandBeside(String variable) {
        assertThat(faults(Map.of(), Map.of(variable, "anything"))).isEmpty();
    }

    @Test
    void aSettingSaidTwiceIsNamedWithBothLines() throws IOException {
        write("islet.port = 8081\nislet.mail.from = a@example.org\nislet.port = 8082\n");

        assertThat(faults()).singleElement().asString().contains("islet.port", "line 3", "line 1");
    }

    @ParameterizedTest
    @CsvSource({
        "islet.db.user, islet, islet.db.url",
        "islet.db.url, jdbc:postgresql://db/islet, islet.db.user",
        "islet.db.owner.user, islet_owner, islet.db.user",
        "islet.db.owner.password, secret, islet.db.owner.user",
        "islet.mail.starttls, true, islet.mail.host",
        "islet.mail.password, secret, islet.mail.user"
    })
    void settingsThatNeedEachOtherSaySo(String key, String value, String needed) {
        assertThat(faults(Map.of(key, value), Map.of()))
                .singleElement()
                .asString()
                .contains(key, "needs " + needed);
    }

    @Test
    void theDataFolderCannotBeNamedInTheFileInsideIt() throws IOException {
        write("islet.data = /somewhere\n");

        assertThat(faults()).singleElement().asString().contains("islet.data", "line 1", "--data");
    }

    @Test
    void continuedLinesKeepTheirNumberAndCommentsAreNotContinued() throws IOException {
        write("# a comment \\\nislet.trusted.proxies = 10.0.0.7, \\\n  10.0.0.8\nislet.port = none\n");

        assertThat(faults()).singleElement().asString().contains("islet.port", "line 4");
    }

    @Test
    void aFileThatCannotBeReadIsSaidSo() throws IOException {
        Files.write(data.resolve("islet.properties"), "islet.mail.user = Grö\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faults()).singleElement().asString().contains("UTF-8");
    }

    @Test
    void aBrokenEscapeIsNamedWithItsLine() throws IOException {
        write("islet.port = 8081\nislet.mail.user = c:\\users\n");

        assertThat(faults()).singleElement().asString().contains("line 2", "\\u");
    }

    @Test
    void aFileThatIsNamedAndNotThereIsNoticed() {
        assertThat(faults(Map.of(), Map.of("ISLET_CONFIG", "/nowhere/islet.properties")))
                .singleElement()
                .asString()
                .contains("ISLET_CONFIG", "/nowhere/islet.properties", "does not exist");
    }

    @Test
    void secretsAreNotRepeated() {
        assertThat(faults(Map.of(), Map.of("ISLET_DB_PASSWORD", "secret-of-the-test")))
                .singleElement()
                .asString()
                .contains("ISLET_DB_PASSWORD")
                .doesNotContain("secret-of-the-test");
    }

    @Test
    void everythingIsSaidAtOnce() throws IOException {
        write("islet.port = none\nislet.mail.starttls = yes\n");

        assertThatThrownBy(() -> settings(Map.of(), Map.of()).require())
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContainingAll("islet.port", "islet.mail.starttls");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(data.resolve("islet.properties"), text);
    }

    private List<String> faults() {
        return faults(Map.of(), Map.of());
    }

    private List<String> faults(Map<String, String> properties, Map<String, String> environment) {
        return settings(properties, environment).faults();
    }

    private Settings settings(Map<String, String> properties, Map<String, String> environment) {
        var all = new HashMap<>(properties);
        all.put("islet.data", data.toString());
        return Settings.of(all, environment);
    }
}
