package org.islet.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/**
 * Where a request came from, for counting. What a header says is believed only of the proxies the operator named, and
 * then the nearest address that is not one of them; anybody can write any header.
 */
@ApplicationScoped
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int LONGEST = 45;
    private static final int NETWORK_GROUPS = 4;

    @Inject
    private Configuration configuration;

    public String of(HttpServletRequest request) {
        return network(nearestStranger(request.getRemoteAddr(), forwardedFor(request), proxies()));
    }

    /** Some proxies write a line of their own below the one they were sent. */
    static String forwardedFor(HttpServletRequest request) {
        return String.join(",", Collections.list(request.getHeaders(FORWARDED_FOR)));
    }

    /** Whether the operator named this address as one of theirs. */
    public boolean isProxy(String connected) {
        return proxies().contains(connected);
    }

    private Set<String> proxies() {
        return Arrays.stream(configuration.text(Setting.TRUSTED_PROXIES).split("[,\\s]+"))
                .collect(Collectors.toSet());
    }

    static String nearestStranger(String connected, String forwardedFor, Set<String> proxies) {
        List<String> hops = Arrays.stream(forwardedFor.split(","))
                .map(String::strip)
                .filter(hop -> !hop.isEmpty() && hop.length() <= LONGEST)
                .toList();
        String nearest = connected;
        for (int i = hops.size() - 1; i >= 0 && proxies.contains(nearest); i--) {
            nearest = hops.get(i);
        }
        return nearest;
    }

    /** One subscriber has a whole IPv6 network of addresses; they count as one. */
    static String network(String address) {
        return address.contains(":")
                ? Arrays.stream(address.split(":", -1)).limit(NETWORK_GROUPS).collect(Collectors.joining(":"))
                : address;
    }
}
