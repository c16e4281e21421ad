package org.islet.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.islet.platform.Configuration;
import org.islet.platform.Sha256;
import org.islet.setting.Setting;

/**
 * Who may know how the portal is within: whoever has the token the operator set. Not whoever comes from this machine,
 * for behind a proxy everybody does; and no account, for accounts are in the database that may be away.
 */
@ApplicationScoped
class Operator {

    private static final String SCHEME = "Bearer ";

    @Inject
    private Configuration configuration;

    boolean isAsking(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.startsWith(SCHEME)
                && configuration
                        .set(Setting.OPERATOR_TOKEN)
                        .map(token -> isSame(token, header.substring(SCHEME.length())))
                        .orElse(false);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(hash(one), hash(other));
    }

    private static byte[] hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
