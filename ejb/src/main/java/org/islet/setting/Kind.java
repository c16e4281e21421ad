package org.islet.setting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a setting may say. */
public record Kind(String words, Predicate<String> takes, boolean isSecret) {

    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:]*(%\\w+)?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    static final Kind TEXT = plain("text", value -> true);
    static final Kind SECRET = new Kind("text", value -> true, true);
    static final Kind LONG_SECRET = new Kind("text of 20 characters or more", value -> value.length() >= 20, true);
    static final Kind PORT = wholeNumber(1, 65535);
    static final Kind SWITCH = plain("true or false", value -> value.equals("true") || value.equals("false"));
    static final Kind HOST = plain("a host name or an address", Kind::isHost);
    static final Kind ADDRESSES = plain(
            "addresses with commas, such as 10.0.0.7, 10.0.0.8",
            value -> Pattern.compile("[,\\s]+").splitAsStream(value).allMatch(Kind::isAddress));
    static final Kind WEB_ADDRESS = plain("an address such as https://islet.example.org/", Kind::isWebAddress);
    static final Kind DATABASE = plain(
            "an address such as jdbc:postgresql://host:5432/islet, without ${",
            value -> value.startsWith("jdbc:postgresql:") && isTakenAsItIs(value));
    static final Kind DATABASE_USER = plain("text without ${", Kind::isTakenAsItIs);
    static final Kind DATABASE_SECRET = new Kind("text without ${", Kind::isTakenAsItIs, true);
    static final Kind MAILBOX =
            plain("a mail address such as islet@example.org", value -> value.matches("[^\\s@<>,]+@[^\\s@<>,]+"));

    static Kind wholeNumber(int least, int most) {
        return plain(
                "a whole number from " + least + " to " + most,
                value -> NUMBER.matcher(value).matches()
                        && Integer.parseInt(value) >= least
                        && Integer.parseInt(value) <= most);
    }

    static Kind oneOf(String... words) {
        List<String> all = List.of(words);
        String last = all.get(all.size() - 1);
        return plain(String.join(", ", all.subList(0, all.size() - 1)) + " or " + last, all::contains);
    }

    private static Kind plain(String words, Predicate<String> takes) {
        return new Kind(words, takes, false);
    }

    /** The server puts another value, or nothing, in the place of such a name, and says nothing of it. */
    private static boolean isTakenAsItIs(String value) {
        return !value.contains("${");
    }

    private static boolean isHost(String value) {
        return isAddress(value) || NAME.matcher(value).matches();
    }

    private static boolean isAddress(String value) {
        return IPV4.matcher(value).matches() || IPV6.matcher(value).matches();
    }

    /** It ends in a slash, or has no path at all: pages are named after it. */
    private static boolean isWebAddress(String value) {
        try {
            var address = new URI(value);
            var path = address.getPath();
            return address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && path.endsWith("/")
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
