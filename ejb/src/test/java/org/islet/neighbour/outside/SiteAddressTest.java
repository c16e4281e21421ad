package org.islet.neighbour.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.islet.platform.UnacceptableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @Test
    void schemeHostPortAndPathAreAllThereIs() {
        var plain = new SiteAddress(" https://site.example.org// ");
        var whole = new SiteAddress("http://[::1]:8080/of/ada/");

        assertThat(plain.value()).isEqualTo("https://site.example.org");
        assertThat(plain.port()).isEqualTo(443);
        assertThat(plain.path()).isEmpty();
        assertThat(whole.host()).isEqualTo("::1");
        assertThat(whole.authority()).isEqualTo("[::1]:8080");
        assertThat(whole.path()).isEqualTo("/of/ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "site.example.org",
                "ftp://site.example.org",
                "file:///etc/passwd",
                "https:site",
                "https://",
                "https://site.example.org@127.0.0.1",
                "https://user:secret@site.example.org",
                "https://site/#x",
                "https://site/?x=1",
                "https://a b/",
                "https://site/..",
                "https://site:0/",
                "https://site:70000/",
                "https://site\r\nHost: other/",
                "gopher://site/",
                "https://site/%0d%0a/../.."
            })
    void whatCouldMeanSomebodyElseIsRefused(String typed) {
        assertThatThrownBy(() -> new SiteAddress(typed)).isInstanceOf(UnacceptableValue.class);
    }
}
