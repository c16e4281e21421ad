package org.islet.web.body;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a form with files, in a file of its own for as long as its request lasts.
 *
 * @param fileName what its sender calls it; null for a field that is not a file
 */
record ReceivedPart(
        String name, @Nullable String fileName, @Nullable String contentType, Path file) implements Part {

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public @Nullable String getContentType() {
        return contentType;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable String getSubmittedFileName() {
        return fileName;
    }

    @Override
    public long getSize() {
        return file.toFile().length();
    }

    @Override
    public void write(String place) throws IOException {
        throw new IOException("A part is read where it lies");
    }

    @Override
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public @Nullable String getHeader(String header) {
        return header.equalsIgnoreCase("Content-Type") ? contentType : null;
    }

    @Override
    public Collection<String> getHeaders(String header) {
        String value = getHeader(header);
        return value == null ? List.of() : List.of(value);
    }

    @Override
    public Collection<String> getHeaderNames() {
        return contentType == null ? List.of() : List.of("Content-Type");
    }
}
