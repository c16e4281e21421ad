package org.islet.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** A folder that takes the place of a mail server: one .eml file a letter, readable by its owner alone. */
record LetterFolder(Path folder) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);

    Path keep(MimeMessage message, Instant now) throws IOException, MessagingException {
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME.format(now) + "-" + UUID.randomUUID() + ".eml");
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (var out = Files.newOutputStream(file)) {
            message.writeTo(out);
        }
        return file;
    }
}
