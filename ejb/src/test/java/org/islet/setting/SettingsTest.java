package org.islet.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path data;

    @Test
    void propertyGoesBeforeEnvironmentBeforeFileBeforeDefault() throws IOException {
        Files.writeString(
                data.resolve("islet.properties"),
                "islet.mail.host = from.file\nislet.mail.port = 587\nislet.mail.from = file@example.org\n");

        var settings = Settings.of(
                Map.of("islet.data", data.toString(), "islet.mail.host", "from.property"),
                Map.of("ISLET_MAIL_HOST", "from.environment", "ISLET_MAIL_FROM", "environment@example.org"));

        assertThat(settings.text(Setting.MAIL_HOST)).isEqualTo("from.property");
        assertThat(settings.text(Setting.MAIL_FROM)).isEqualTo("environment@example.org");
        assertThat(settings.number(Setting.MAIL_PORT)).isEqualTo(587);
        assertThat(settings.isOn(Setting.MAIL_STARTTLS)).isFalse();
    }

    @Test
    void blankIsNotSet() {
        var settings = Settings.of(Map.of("islet.data", data.toString(), "islet.mail.host", "  "), Map.of());

        assertThat(settings.set(Setting.MAIL_HOST)).isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsNeverHandedOut() {
        var settings = Settings.of(Map.of("islet.data", data.toString(), "islet.mail.port", "smtp"), Map.of());

        assertThatThrownBy(() -> settings.number(Setting.MAIL_PORT))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("islet.mail.port");
    }

    @Test
    void anotherFileMayBeNamed() throws IOException {
        var other = Files.writeString(data.resolve("other.properties"), "islet.port = 9000\n");

        var settings = Settings.of(Map.of(), Map.of("ISLET_CONFIG", other.toString()));

        assertThat(settings.number(Setting.PORT)).isEqualTo(9000);
    }

    @Test
    void everySettingIsDocumentedWithItsVariableItsDefaultAndWhatItMaySay() throws IOException {
        var lines = Files.readAllLines(Path.of("..", "docs", "configuration.md"));

        for (var setting : Setting.values()) {
            var standard = setting.standard().isEmpty() ? "none" : "`" + setting.standard() + "`";
            assertThat(lines)
                    .as(setting.key())
                    .anyMatch(line -> line.startsWith("| `" + setting.key() + "` | `" + setting.environmentName()
                            + "` | " + setting.kind().words() + " | " + standard + " |"));
        }
    }

    @Test
    void everyDefaultCanBeMeant() {
        for (var setting : Setting.values()) {
            if (!setting.standard().isEmpty()) {
                assertThat(setting.kind().takes().test(setting.standard()))
                        .as(setting.key())
                        .isTrue();
            }
        }
    }
}
