package org.islet.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies are measured before anybody reads them, and leave nothing behind. */
@ExtendWith(ArquillianExtension.class)
class BodiesIT {

    private static final int MUCH = 40;
    private static final long MEBIBYTE = 1 << 20;

    @ArquillianResource
    private Portal portal;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/help", "/sign-up", "/upload", "/account", "/api/v1/tokens", "/no-such-page"})
    void aFormWithALargeFileIsRefusedAndNotWrittenDown(String path) throws IOException {
        long before = written();

        try (var said = RawRequest.to(portal).fileOfSaidLength(path, MUCH)) {
            assertThat(said.status()).isEqualTo(413);
        }
        try (var chunked = RawRequest.to(portal).fileInChunks(path, MUCH)) {
            assertThat(chunked.status()).isEqualTo(413);
        }

        assertThat(written() - before).isLessThan(MEBIBYTE);
    }

    @Test
    void soItIsOverHttp2() throws Exception {
        long before = written();
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(portal.at("/sign-in"))
                .version(HttpClient.Version.HTTP_2)
                .header("Content-Type", "multipart/form-data; boundary=here");

        client.send(HttpRequest.newBuilder(portal.at("/help")).build(), BodyHandlers.discarding());
        var answer = client.send(
                request.POST(BodyPublishers.ofByteArray(new byte[(int) (4 * MEBIBYTE)]))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(written() - before).isLessThan(MEBIBYTE);
    }

    @Test
    void aPageSaysInWordsThatItIsTooMuch() {
        var answer = portal.visitor()
                .send("/sign-in", request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofByteArray(new byte[100_000])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("more than this address takes", "<html");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aProgramIsToldInAProblemDocument() {
        var answer = portal.visitor()
                .send("/api/v1/accounts", request -> request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(new byte[100_000])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("urn:islet:problem:too-large");
    }

    @Test
    void whatThePortalKeepsIsForItsOwnEyes() throws IOException {
        for (var folder : new String[] {"", "logs", "incoming", "postgresql"}) {
            assertThat(modeOf(portal.data().resolve(folder))).as(folder).isEqualTo("rwx------");
        }
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** Bytes in the folders where parts of forms may lie. */
    private long written() throws IOException {
        long sum = 0;
        for (var folder : new String[] {"incoming", "server/domain"}) {
            try (var files = Files.walk(portal.data().resolve(folder))) {
                sum += files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }
        }
        return sum;
    }
}
