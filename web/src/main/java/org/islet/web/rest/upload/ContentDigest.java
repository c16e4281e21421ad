package org.islet.web.rest.upload;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.web.rest.BadRequest;
import org.jspecify.annotations.Nullable;

/** The header Content-Digest (RFC 9530); of its algorithms only sha-256 is understood. */
final class ContentDigest {

    private static final Pattern SHA256 = Pattern.compile("(?:^|,)\\s*sha-256\\s*=\\s*:([A-Za-z0-9+/=]{44}):");

    private ContentDigest() {}

    static byte[] sha256(@Nullable String header) {
        Matcher found = SHA256.matcher(header == null ? "" : header);
        if (!found.find()) {
            throw new BadRequest("digest");
        }
        return BadRequest.unless(() -> Base64.getDecoder().decode(found.group(1)));
    }
}
