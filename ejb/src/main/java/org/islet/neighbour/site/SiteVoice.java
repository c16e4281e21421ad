package org.islet.neighbour.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.protocol.json.DamagedJson;
import org.islet.devices.protocol.json.JsonRecord;
import org.islet.devices.protocol.json.JsonRecords;
import org.islet.neighbour.outside.SiteAnswer;
import org.islet.neighbour.outside.SiteConnection;
import org.islet.neighbour.outside.SiteFault;
import org.islet.neighbour.outside.SiteTrouble;

/**
 * Asks a site for records as the public descriptions of its interfaces say: with an access token by the third, which gives
 * a bearer for it; with the site's secret, or nothing, by the first. A site without the third is asked by the first.
 */
final class SiteVoice {

    /** A name and sixteen hexadecimal digits, as a site makes them. */
    private static final Pattern ACCESS_TOKEN = Pattern.compile(".+-[0-9a-f]{16}");

    private static final String BEGINNING_AS_TEXT = "1970-01-01T00:00:00.000Z";
    private static final int NOT_THERE = 404;

    private final SiteConnection connection;
    private final Optional<String> token;
    private boolean isThird;
    private boolean isIntroduced;
    private Map<String, String> headers = Map.of();
    private String query = "";

    SiteVoice(SiteConnection connection, Optional<String> token) {
        this.connection = connection;
        this.token = token;
    }

    AnsweredPage ask(Descent descent) throws SiteFault {
        introduce();
        SiteAnswer answer = connection.get(isThird ? third(descent) : first(descent), headers);
        if (isThird && answer.status() == NOT_THERE) {
            isThird = false; // its bearer counts for the first, too
            answer = connection.get(first(descent), headers);
        }
        return AnsweredPage.of(descent.collection(), bodyOf(answer));
    }

    private static byte[] bodyOf(SiteAnswer answer) throws SiteFault {
        Optional<SiteFault> fault = answer.fault();
        if (fault.isPresent()) {
            throw fault.get();
        }
        return answer.body();
    }

    private void introduce() throws SiteFault {
        if (isIntroduced || token.isEmpty()) {
            return;
        }
        String secret = token.get();
        if (!ACCESS_TOKEN.matcher(secret).matches()) {
            headers = Map.of("api-secret", sha1(secret));
        } else {
            SiteAnswer answer = connection.get("/api/v2/authorization/request/" + encoded(secret), Map.of());
            if (answer.status() == NOT_THERE) {
                query = "&token=" + encoded(secret);
            } else {
                headers = Map.of("Authorization", "Bearer " + bearer(bodyOf(answer)));
                isThird = true;
            }
        }
        isIntroduced = true;
    }

    private static String bearer(byte[] body) throws SiteFault {
        String[] found = {""};
        try {
            JsonRecords.read(
                    new CapturePart(CapturePart.UNKNOWN, "", body, 0, 0),
                    record -> found[0] = record.text("token")
                            .or(() -> record.record("result").flatMap(SiteVoice::token))
                            .orElse(""));
        } catch (DamagedJson damaged) {
            throw new SiteFault(SiteTrouble.NO_RECORDS);
        }
        if (!found[0].matches("[A-Za-z0-9._~+/=-]{1,4000}")) {
            throw new SiteFault(SiteTrouble.OTHER_WAY);
        }
        return found[0];
    }

    private static Optional<String> token(JsonRecord record) {
        return record.text("token");
    }

    private String first(Descent descent) {
        SiteCollection of = descent.collection();
        var asked = new StringBuilder("/api/v1/" + of.word() + ".json?count=" + descent.page());
        if (!of.isOnePage()) {
            String field = "&find%5B" + of.orderedBy() + "%5D%5B%24";
            asked.append(field).append("gte%5D=").append(since(descent));
            descent.below().ifPresent(bound -> asked.append(field)
                    .append(bound.isIncluded() ? "lte%5D=" : "lt%5D=")
                    .append(encoded(bound.value())));
        }
        return asked.append(query).toString();
    }

    private static String third(Descent descent) {
        SiteCollection of = descent.collection();
        var asked = new StringBuilder("/api/v3/" + of.word() + "?limit=" + descent.page());
        if (!of.isOnePage()) {
            String field = "&" + of.orderedBy() + "%24";
            asked.append("&sort%24desc=").append(of.orderedBy());
            asked.append(field).append("gte=").append(since(descent));
            descent.below().ifPresent(bound -> asked.append(field)
                    .append(bound.isIncluded() ? "lte=" : "lt=")
                    .append(encoded(bound.value())));
        }
        return asked.toString();
    }

    /** Always said: a site that is not told from when on looks at the last days only. */
    private static String since(Descent descent) {
        String beginning = descent.collection().isOrderedByNumber() ? "0" : BEGINNING_AS_TEXT;
        return encoded(
                descent.isOfEdge()
                        ? descent.below().orElseThrow().value()
                        : descent.since().orElse(beginning));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String sha1(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
