package org.islet.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PartReaderTest {

    private static final String TYPE = "multipart/form-data; boundary=here";

    @Test
    void partsAreReadOneAfterTheOther() throws IOException {
        var parts = reader(part("form-data; name=\"a\"", "one")
                + part("form-data; name=b; filename=\"Zoë %22x%22.csv\"", "") + "--here--\r\n");

        assertThat(parts.next()).hasValue(new PartHead("a", null, null));
        assertThat(content(parts)).isEqualTo("one");
        assertThat(parts.next()).hasValue(new PartHead("b", "Zoë \"x\".csv", null));
        assertThat(content(parts)).isEmpty();
        assertThat(parts.next()).isEmpty();
    }

    @Test
    void whatLooksLikeABoundaryAndIsNoneIsContent() throws IOException {
        for (var content : new String[] {
            "\r",
            "\r\n",
            "\r\r\n",
            "\r\n-",
            "\r\n--",
            "\r\n--her",
            "\r\r\n--her\r\n",
            "--here",
            "\n--here",
            "a\r\n--hex\r\n\r\n"
        }) {
            var parts = reader(part("form-data; name=\"f\"; filename=\"x\"", content) + "--here--\r\n");
            parts.next();

            assertThat(content(parts)).as(content).isEqualTo(content);
            assertThat(parts.next()).isEmpty();
        }
    }

    @Test
    void itDoesNotMatterHowTheBytesArrive() throws IOException {
        var content = "\r\n--her".repeat(30_000);
        var bytes = (part("form-data; name=\"f\"", content) + "--here--").getBytes(StandardCharsets.UTF_8);
        var parts = new PartReader(
                new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] buffer, int offset, int length) {
                        return super.read(buffer, offset, Math.min(length, 7));
                    }
                },
                TYPE);
        parts.next();

        assertThat(content(parts)).isEqualTo(content);
    }

    @Test
    void aPartThatIsLeftIsPassedOver() throws IOException {
        var parts = reader("words before\r\n" + part("form-data; name=\"a\"", "one")
                + part("form-data; name=\"b\"", "two") + "--here--\r\n");

        parts.next();

        assertThat(parts.next()).hasValue(new PartHead("b", null, null));
    }

    @Test
    void whatIsNoFormWithFilesIsRefused() throws IOException {
        assertThatThrownBy(() -> new PartReader(InputStream.nullInputStream(), "multipart/form-data"))
                .isInstanceOf(BodyRefused.class);
        for (var body : new String[] {
            "",
            "--here",
            "--here\r\n",
            "--herex\r\n\r\n",
            part("attachment; name=\"a\"", "x"),
            part("form-data", "x"),
            "--here\r\n" + "x: " + "y".repeat(9000) + "\r\n\r\n"
        }) {
            assertThatThrownBy(() -> reader(body).next()).as(body).isInstanceOf(BodyRefused.class);
        }
        var whole = part("form-data; name=\"a\"", "one");
        var cut = reader(whole.substring(0, whole.length() - 3));
        cut.next();
        assertThatThrownBy(() -> content(cut)).isInstanceOf(BodyRefused.class);
    }

    private static PartReader reader(String body) throws IOException {
        return new PartReader(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), TYPE);
    }

    private static String part(String disposition, String content) {
        return "--here\r\nContent-Disposition: " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static String content(PartReader parts) throws IOException {
        var content = new ByteArrayOutputStream();
        parts.copyTo(content);
        return content.toString(StandardCharsets.UTF_8);
    }
}
