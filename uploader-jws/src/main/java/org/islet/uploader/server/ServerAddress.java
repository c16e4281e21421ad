package org.islet.uploader.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.islet.uploader.language.Speech;

/** Where the hospital's server is; always without a slash at its end. */
public record ServerAddress(URI base) {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * As a person types it: {@code islet.hospital.example} means {@code https://islet.hospital.example}.
     *
     * @throws NotAServerAddress saying what is wrong with it
     */
    public static ServerAddress parse(String typed) throws NotAServerAddress {
        String text = typed.strip();
        String withScheme = text.contains("://") ? text : "https://" + text;
        try {
            return checked(new URI(withScheme.replaceAll("(?<![:/])/+$", "")));
        } catch (URISyntaxException e) {
            throw new NotAServerAddress(Speech.say("address.looks-like"));
        }
    }

    private static ServerAddress checked(URI uri) throws NotAServerAddress {
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            throw new NotAServerAddress(Speech.say("address.looks-like"));
        }
        boolean isSecret = "https".equalsIgnoreCase(uri.getScheme());
        boolean staysHere =
                "http".equalsIgnoreCase(uri.getScheme()) && THIS_COMPUTER.contains(host.toLowerCase(Locale.ROOT));
        if (!isSecret && !staysHere) {
            throw new NotAServerAddress(Speech.say("address.https"));
        }
        return new ServerAddress(uri);
    }

    URI api(String path) {
        return URI.create(base + "/api/v1" + path);
    }

    /** The page to open when everything has arrived. */
    public URI reports() {
        return URI.create(base + "/reports");
    }

    /** The page that offers this program. */
    public URI download() {
        return URI.create(base + "/download");
    }

    /** The page where upload tokens are made. */
    public URI tokens() {
        return URI.create(base + "/tokens");
    }

    /** The page where a program is let in that shows this code. */
    URI connect(String code) {
        return URI.create(base + "/connect?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
