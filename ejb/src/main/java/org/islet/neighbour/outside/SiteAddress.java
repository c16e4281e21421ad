package org.islet.neighbour.outside;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * Where a site is, as somebody typed it: scheme, host, perhaps a port and a path, and nothing that could mean somebody
 * else. Whether the portal may go there is asked later, when its name is resolved.
 *
 * @param value without a slash at its end
 */
public record SiteAddress(String value) {

    private static final int LONGEST = 300;
    private static final int PORT_OF_HTTPS = 443;
    private static final int PORT_OF_HTTP = 80;

    public SiteAddress {
        value = value.strip().replaceFirst("/+$", "");
        URI uri = parsed(value);
        require(uri.getHost() != null && uri.getScheme() != null && !uri.isOpaque(), "site.address");
        require(isScheme(uri, "https") || isScheme(uri, "http"), "site.address");
        require(uri.getRawUserInfo() == null, "site.address.user");
        require(uri.getRawQuery() == null && uri.getRawFragment() == null, "site.address.query");
        require(uri.getPort() <= 65_535 && uri.getPort() != 0, "site.address");
        require(!uri.normalize().getRawPath().contains(".."), "site.address");
    }

    private static URI parsed(String value) {
        require(value.length() <= LONGEST, "site.address");
        try {
            return new URI(value);
        } catch (URISyntaxException notAnAddress) {
            throw new UnacceptableValue(Phrase.of("site.address"));
        }
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new UnacceptableValue(Phrase.of(sentence));
        }
    }

    private static boolean isScheme(URI uri, String scheme) {
        return scheme.equals(uri.getScheme().toLowerCase(Locale.ROOT));
    }

    boolean isSecure() {
        return isScheme(uri(), "https");
    }

    /** Of an IPv6 address without its brackets. */
    public String host() {
        return uri().getHost().replaceAll("^\\[|]$", "");
    }

    int port() {
        int usual = isSecure() ? PORT_OF_HTTPS : PORT_OF_HTTP;
        return uri().getPort() < 0 ? usual : uri().getPort();
    }

    /** As a request names its host. */
    String authority() {
        return uri().getPort() < 0 ? uri().getHost() : uri().getHost() + ":" + uri().getPort();
    }

    String path() {
        return uri().getRawPath();
    }

    /** Why nobody goes there from a portal of this reach, before anything is asked of the network. */
    public Optional<Phrase> refusedFor(Reach reach) {
        if (reach == Reach.INSIDE) {
            return Optional.empty();
        }
        if (!isSecure()) {
            return Optional.of(Phrase.of("site.address.https"));
        }
        return port() == PORT_OF_HTTPS ? Optional.empty() : Optional.of(Phrase.of("site.address.port"));
    }

    private URI uri() {
        return URI.create(value);
    }
}
