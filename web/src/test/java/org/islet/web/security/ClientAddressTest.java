package org.islet.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

    @Test
    void aHeaderFromAStrangerIsNotBelieved() {
        assertThat(ClientAddress.nearestStranger("203.0.113.9", "198.51.100.1", PROXIES))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void theProxyIsBelievedAboutItsNearestStranger() {
        assertThat(ClientAddress.nearestStranger("10.0.0.1", "198.51.100.1, 203.0.113.9", PROXIES))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.nearestStranger("10.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.2", PROXIES))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void aLineAProxyWroteBelowTheOneItWasSentCountsAsTheNearer() {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> method.getName().equals("getHeaders")
                        ? Collections.enumeration(List.of("198.51.100.1", "203.0.113.9"))
                        : "198.51.100.1");

        String forwardedFor = ClientAddress.forwardedFor(request);

        assertThat(ClientAddress.nearestStranger("10.0.0.1", forwardedFor, PROXIES))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void withoutAHeaderTheProxyItselfCounts() {
        assertThat(ClientAddress.nearestStranger("10.0.0.1", "", PROXIES)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.nearestStranger("10.0.0.1", " , ,", PROXIES)).isEqualTo("10.0.0.1");
    }

    @Test
    void nobodyIsBelievedWhenNoProxyIsNamed() {
        assertThat(ClientAddress.nearestStranger("127.0.0.1", "203.0.113.9", Set.of("")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void anAddressIsTheSameHoweverItIsWritten() {
        assertThat(ClientAddress.nearestStranger("10.0.0.1", "203.0.113.9:4711", PROXIES))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.nearestStranger("10.0.0.1", "[2001:db8::9]:4711", PROXIES))
                .isEqualTo("2001:db8:0:0:0:0:0:9");
        assertThat(ClientAddress.nearestStranger("0:0:0:0:0:0:0:1", "203.0.113.9", Set.of(ClientAddress.plain("::1"))))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.network(ClientAddress.plain("2001:db8::5:6:7:8")))
                .isEqualTo(ClientAddress.network(ClientAddress.plain("2001:db8::1")));
        assertThat(ClientAddress.plain("portal.example")).isEqualTo("portal.example");
        assertThat(ClientAddress.plain(":::")).isEqualTo(":::");
    }

    @Test
    void anIpv6NetworkCountsAsOneSender() {
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2:ffff:0:0:1"))
                .isEqualTo("2001:db8:1:2::/64")
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3:3:4:5:6"));
        assertThat(ClientAddress.network("203.0.113.9")).isEqualTo("203.0.113.9");
    }
}
