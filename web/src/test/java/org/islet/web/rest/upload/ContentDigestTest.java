package org.islet.web.rest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.islet.web.rest.BadRequest;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    private static final byte[] DIGEST = new byte[32];
    private static final String WRITTEN = ":" + Base64.getEncoder().encodeToString(DIGEST) + ":";

    @Test
    void readsTheSha256OfRfc9530() {
        assertThat(ContentDigest.sha256("sha-256=" + WRITTEN)).isEqualTo(DIGEST);
    }

    @Test
    void findsItAmongOtherAlgorithms() {
        assertThat(ContentDigest.sha256("md5=:abc=:, sha-256=" + WRITTEN)).isEqualTo(DIGEST);
    }

    @Test
    void saysWhatIsExpectedWhereItIsMissingOrMisspelt() {
        for (String header : new String[] {null, "", "sha-512=" + WRITTEN, "sha-256=" + WRITTEN.replace(":", "")}) {
            assertThatThrownBy(() -> ContentDigest.sha256(header))
                    .isInstanceOf(BadRequest.class)
                    .hasMessageContaining("Content-Digest");
        }
    }
}
