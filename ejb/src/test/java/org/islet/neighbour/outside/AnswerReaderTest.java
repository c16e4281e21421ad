package org.islet.neighbour.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {

    private static final int LARGEST = 1000;

    private static SiteAnswer read(String head, byte[] body) throws IOException, SiteFault {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(body);
        return new AnswerReader(new ByteArrayInputStream(whole.toByteArray()), LARGEST).read();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(plain);
        }
        return packed.toByteArray();
    }

    private static void assertTrouble(SiteTrouble trouble, String head, byte[] body) {
        assertThatThrownBy(() -> read(head, body))
                .isInstanceOfSatisfying(
                        SiteFault.class, fault -> assertThat(fault.trouble()).isEqualTo(trouble));
    }

    @Test
    void aBodyIsReadByItsLengthInPiecesToItsEndAndUnpacked() throws IOException, SiteFault {
        var packed = packed(text("[1]"));

        assertThat(read("HTTP/1.1 200 OK\nContent-Length: 3\n\n", text("[1]beyond"))
                        .body())
                .asString()
                .isEqualTo("[1]");
        assertThat(read("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n", text("2;x=1\r\n[1\r\n1\r\n]\r\n0\r\n\r\n"))
                        .body())
                .asString()
                .isEqualTo("[1]");
        assertThat(read("HTTP/1.0 200 OK\n\n", text("[1]")).body()).asString().isEqualTo("[1]");
        assertThat(read("HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + packed.length + "\n\n", packed)
                        .body())
                .asString()
                .isEqualTo("[1]");
        assertThat(read("HTTP/1.1 103 Early\nLink: x\n\nHTTP/1.1 200 OK\n\n", text("[1]"))
                        .body())
                .asString()
                .isEqualTo("[1]");
    }

    @Test
    void whatIsTooLargeIsNotRead() throws IOException {
        var bomb = packed(new byte[1 << 20]);

        assertTrouble(SiteTrouble.TOO_LARGE, "HTTP/1.1 200 OK\nContent-Length: 1001\n\n", new byte[1001]);
        assertTrouble(SiteTrouble.TOO_LARGE, "HTTP/1.1 200 OK\n\n", new byte[1001]);
        assertTrouble(
                SiteTrouble.TOO_LARGE, "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n", text("7fffffffffff\r\n["));
        assertTrouble(
                SiteTrouble.TOO_LARGE,
                "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + bomb.length + "\n\n",
                bomb.length > LARGEST ? new byte[0] : bomb);
        assertTrouble(SiteTrouble.TOO_LARGE, "HTTP/1.1 200 OK\nX: " + "x".repeat(40_000) + "\n\n", new byte[0]);
    }

    @Test
    void aBodyWithoutEndIsLeftAtTheLimit() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                var head = "HTTP/1.1 200 OK\n\n";
                given++;
                assertThat(given).isLessThan(20_000);
                return given <= head.length() ? head.charAt((int) given - 1) : ' ';
            }
        };

        assertThatThrownBy(() -> new AnswerReader(endless, LARGEST).read())
                .isInstanceOfSatisfying(
                        SiteFault.class, fault -> assertThat(fault.trouble()).isEqualTo(SiteTrouble.TOO_LARGE));
    }

    @Test
    void whatIsNoHttpIsSaid() {
        assertTrouble(SiteTrouble.OTHER_WAY, "SSH-2.0-x\n\n", new byte[0]);
        assertTrouble(SiteTrouble.OTHER_WAY, "HTTP/1.1 200 OK\nno colon\n\n", new byte[0]);
        assertTrouble(SiteTrouble.OTHER_WAY, "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n", text("-1\r\n"));
        assertTrouble(SiteTrouble.OTHER_WAY, "HTTP/1.1 200 OK\nContent-Length: -1\n\n", new byte[0]);
        assertTrouble(SiteTrouble.AWAY, "HTTP/1.1 200 OK\nContent-Length: 9\n\n", text("[1]"));
        assertTrouble(SiteTrouble.NO_RECORDS, "HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n", text("[1]"));
    }

    @ParameterizedTest
    @CsvSource({
        "301,REDIRECTED,0", "302,REDIRECTED,0", "308,REDIRECTED,0", "401,NOT_LET_IN,0", "403,FORBIDDEN,0",
        "404,NOT_THERE,0", "429,TOO_OFTEN,7200", "500,FAILS,7200", "503,FAILS,7200", "204,FAILS,7200"
    })
    void aStatusSaysWhatIsWrong(int status, SiteTrouble trouble, long atLeast) throws IOException, SiteFault {
        var fault = read("HTTP/1.1 " + status + " x\nRetry-After: 7200\nLocation: http://127.0.0.1/\n\n", new byte[0])
                .fault()
                .orElseThrow();

        assertThat(fault.trouble()).isEqualTo(trouble);
        assertThat(fault.asked().toSeconds()).isGreaterThanOrEqualTo(atLeast);
    }
}
