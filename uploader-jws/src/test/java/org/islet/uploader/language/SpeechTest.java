package org.islet.uploader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.phrase.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpeechTest {

    @AfterEach
    void speakEnglishAgain() {
        Speech.use(Locale.ENGLISH);
    }

    @Test
    void whatADeviceFailedWithIsSaidInTheLanguageOfTheProgram() {
        var silent = new DeviceFailure(Phrase.of("contour.silent"));

        assertThat(Speech.of(silent)).startsWith("The meter does not answer.");
        Speech.use(Locale.GERMAN);
        assertThat(Speech.of(silent)).startsWith("Das Messgerät antwortet nicht.");
    }

    @Test
    void anyOtherFailureSaysItsMessage() {
        assertThat(Speech.of(new IOException("Es geht nicht."))).isEqualTo("Es geht nicht.");
    }
}
