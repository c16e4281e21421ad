package org.islet.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.islet.platform.ServerPhrases;
import org.junit.jupiter.api.Test;

/** The lines are what such browsers sent in 2025; each names others it wants to be taken for. */
class BrowserTest {

    private static final String BLINK = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";

    @Test
    void aBrowserIsCalledByItsOwnName() {
        assertThat(said("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0"))
                .isEqualTo("Firefox on Windows");
        assertThat(said("Mozilla/5.0 (Windows NT 10.0; Win64; x64) " + BLINK)).isEqualTo("Chrome on Windows");
        assertThat(said("Mozilla/5.0 (Windows NT 10.0; Win64; x64) " + BLINK + " Edg/131.0.0.0"))
                .isEqualTo("Edge on Windows");
        assertThat(said("Mozilla/5.0 (X11; Linux x86_64) " + BLINK + " OPR/116.0.0.0"))
                .isEqualTo("Opera on Linux");
        assertThat(said("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Version/18.1 Safari/605.1.15"))
                .isEqualTo("Safari on macOS");
    }

    @Test
    void aPhoneIsNotTakenForTheSystemItIsMadeOf() {
        assertThat(said("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36"))
                .isEqualTo("Samsung Internet on Android");
        assertThat(said("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Chrome on iPhone");
    }

    @Test
    void whatSaysNothingIsNotGuessed() {
        assertThat(said("")).isEqualTo("A browser or program that does not say what it is");
        assertThat(said("curl/8.5.0")).isEqualTo("A browser or program that does not say what it is");
        assertThat(said("Something (Windows NT 10.0)")).isEqualTo("A browser on Windows");
    }

    private static String said(String userAgent) {
        return ServerPhrases.say(Browser.of(userAgent).phrase(), Locale.ENGLISH);
    }
}
