package org.islet.web.body;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body has been read already: nobody below waits for its sender. The server is never asked for a
 * parameter: it would read forms with files in its own way, which writes them to disk and leaves them there.
 */
final class ReadBody extends HttpServletRequestWrapper {

    private final byte[] bytes;
    private final List<? extends Part> parts;
    private final Map<String, String[]> parameters;

    private ReadBody(HttpServletRequest request, byte[] bytes, List<? extends Part> parts, FormFields fields) {
        super(request);
        this.bytes = bytes;
        this.parts = parts;
        this.parameters = FormFields.ofQuery(request.getQueryString()).with(fields);
    }

    static ReadBody ofBytes(HttpServletRequest request, byte[] bytes) {
        return new ReadBody(request, bytes, List.of(), FormFields.of(request.getContentType(), bytes));
    }

    static ReadBody ofParts(HttpServletRequest request, ReceivedParts parts) {
        return new ReadBody(request, new byte[0], parts.files(), parts.fields());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BytesOfBody(bytes);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public int getContentLength() {
        return bytes.length;
    }

    @Override
    public long getContentLengthLong() {
        return bytes.length;
    }

    @Override
    public Collection<Part> getParts() {
        return List.copyOf(parts);
    }

    @Override
    public @Nullable Part getPart(String name) {
        return parts.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
