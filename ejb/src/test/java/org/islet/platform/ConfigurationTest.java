package org.islet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    private Path data;

    @Test
    void propertyGoesBeforeEnvironmentBeforeFileBeforeDefault() throws IOException {
        write("islet.mail.host = from.file\nislet.mail.port = 587\nislet.mail.from = file@example.org\n");
        var configuration = new Configuration(
                Map.of("islet.data", data.toString(), "islet.mail.host", "from.property"),
                Map.of("ISLET_MAIL_HOST", "from.environment", "ISLET_MAIL_FROM", "environment@example.org"));

        assertThat(configuration.text(Setting.MAIL_HOST)).isEqualTo("from.property");
        assertThat(configuration.text(Setting.MAIL_FROM)).isEqualTo("environment@example.org");
        assertThat(configuration.number(Setting.MAIL_PORT)).isEqualTo(587);
        assertThat(configuration.isOn(Setting.MAIL_STARTTLS)).isFalse();
    }

    @Test
    void blankIsNotSet() {
        var configuration = new Configuration(Map.of("islet.data", data.toString(), "islet.mail.host", "  "), Map.of());

        assertThat(configuration.set(Setting.MAIL_HOST)).isEmpty();
    }

    @Test
    void misspeltSettingIsNoticed() throws IOException {
        write("islet.mial.host = mail.example.org\n");

        assertThatThrownBy(() -> new Configuration(Map.of("islet.data", data.toString()), Map.of()))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("islet.mial.host");
    }

    @Test
    void nonsenseIsNamedWithItsSetting() {
        var configuration = new Configuration(
                Map.of("islet.data", data.toString(), "islet.mail.port", "smtp", "islet.mail.starttls", "yes"),
                Map.of());

        assertThatThrownBy(() -> configuration.number(Setting.MAIL_PORT)).hasMessageContaining("islet.mail.port");
        assertThatThrownBy(() -> configuration.isOn(Setting.MAIL_STARTTLS)).hasMessageContaining("islet.mail.starttls");
    }

    @Test
    void everySettingIsDocumentedWithItsVariableAndDefault() throws IOException {
        var lines = Files.readAllLines(Path.of("..", "docs", "configuration.md"));

        for (var setting : Setting.values()) {
            var standard = setting.standard().isEmpty() ? "none" : "`" + setting.standard() + "`";
            assertThat(lines)
                    .as(setting.key())
                    .anyMatch(line -> line.startsWith(
                            "| `" + setting.key() + "` | `" + setting.environmentName() + "` | " + standard + " |"));
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(data.resolve("islet.properties"), text);
    }
}
