package org.islet.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PackedBodyTest {

    private static final byte[] RECORDS = "[{\"sgv\":120}]".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatWasPackedIsKeptAsItWasBefore() throws IOException {
        assertThat(new PackedBody(gzip(RECORDS), "GZIP").unpacked()).isEqualTo(RECORDS);
        assertThat(new PackedBody(deflate(RECORDS), "deflate").unpacked()).isEqualTo(RECORDS);
        assertThat(new PackedBody(RECORDS, "").unpacked()).isEqualTo(RECORDS);
        assertThat(new PackedBody(RECORDS, "identity").unpacked()).isEqualTo(RECORDS);
    }

    @Test
    void aSmallPackedBodyOfManyBytesIsRefusedAsALargeOne() throws IOException {
        byte[] blanks = new byte[64 << 20];

        assertThatThrownBy(() -> new PackedBody(gzip(blanks), "gzip").unpacked())
                .isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void whatIsDamagedOrPackedOtherwiseIsRefusedWithTheReason() throws IOException {
        byte[] cut = Arrays.copyOf(gzip(RECORDS), 15);

        assertThatThrownBy(() -> new PackedBody(cut, "gzip").unpacked()).isInstanceOf(UnacceptableBody.class);
        assertThatThrownBy(() -> new PackedBody(RECORDS, "gzip").unpacked()).isInstanceOf(UnacceptableBody.class);
        assertThatThrownBy(() -> new PackedBody(RECORDS, "br").unpacked()).isInstanceOf(UnacceptableBody.class);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed)) {
            packing.write(bytes);
        }
        return packed.toByteArray();
    }
}
