package org.islet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String NETWORK = "::/64";

    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::\\d+)?|(\\d+\\.\\d+\\.\\d+\\.\\d+):\\d+");

    /** Nothing a name server would be asked about. */
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

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
        return proxies().contains(plain(connected));
    }

    private Set<String> proxies() {
        return Arrays.stream(configuration.text(Setting.TRUSTED_PROXIES).split("[,\\s]+"))
                .map(ClientAddress::plain)
                .collect(Collectors.toSet());
    }

    static String nearestStranger(String connected, String forwardedFor, Set<String> proxies) {
        List<String> hops = Arrays.stream(forwardedFor.split(","))
                .map(hop -> plain(hop.strip()))
                .filter(hop -> !hop.isEmpty() && hop.length() <= LONGEST)
                .toList();
        String nearest = plain(connected);
        for (int i = hops.size() - 1; i >= 0 && proxies.contains(nearest); i--) {
            nearest = hops.get(i);
        }
        return nearest;
    }

    /** Each address in one way of writing it: some proxies add the port, and an IPv6 address may leave zeros out. */
    static String plain(String written) {
        Matcher withPort = WITH_PORT.matcher(written);
        String address =
                withPort.matches() ? Optional.ofNullable(withPort.group(1)).orElse(withPort.group(2)) : written;
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    /** One subscriber has a whole IPv6 network of addresses; they count as one, and are written as a network. */
    static String network(String address) {
        return address.contains(":")
                ? Arrays.stream(address.split(":", -1))
                        .limit(NETWORK_GROUPS)
                        .collect(Collectors.joining(":", "", NETWORK))
                : address;
    }
}
