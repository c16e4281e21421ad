package org.islet.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A JSON body is a form somebody filled in: 64 KiB are plenty. Bytes of devices travel in bodies of other types. */
@Provider
public class JsonSize implements ReaderInterceptor {

    static final int LARGEST = 64 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            return body.proceed();
        }
        var limited = new Limited(body.getInputStream());
        body.setInputStream(limited);
        try {
            return body.proceed();
        } catch (IOException | RuntimeException failure) {
            // the JSON parser wraps what the stream throws: ask the stream itself
            if (limited.left < 0) {
                throw new WebApplicationException(413);
            }
            throw failure;
        }
    }

    /** Counts what is really read: a length that was announced, or not, proves nothing. */
    private static final class Limited extends FilterInputStream {

        private int left = LARGEST;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("The body is larger than " + LARGEST + " bytes");
            }
        }
    }
}
