package org.islet.portal.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens the letter that invited the demo's clinician; without a mail server the portal keeps letters in a folder. */
final class InvitationLetter {

    private static final Pattern CODE = Pattern.compile("invitations: ([A-Za-z0-9_-]{16,})");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int MOST_LOOKS = 120;

    private InvitationLetter() {}

    /** The code in the newest letter to this address. */
    static String code(Path folder, String email) throws IOException, InterruptedException, DemoFailed {
        for (int look = 0; look < MOST_LOOKS; look++) {
            Optional<String> code = newest(folder, email);
            if (code.isPresent()) {
                return code.get();
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        throw new DemoFailed("the invitation of the clinician did not reach " + folder
                + ". With a mail server set (islet.mail.host) the demo cannot read it");
    }

    private static Optional<String> newest(Path folder, String email) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        List<Path> letters;
        try (var files = Files.list(folder)) {
            letters = files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path letter : letters) {
            Optional<String> code = codeIn(Files.readString(letter, StandardCharsets.ISO_8859_1), email);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    static Optional<String> codeIn(String letter, String email) {
        String text = letter.replace("\r\n", "\n");
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.substring(0, end).contains(email)) {
            return Optional.empty();
        }
        Matcher code = CODE.matcher(decoded(text.substring(0, end), text.substring(end)));
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }

    private static String decoded(String head, String body) {
        if (head.matches("(?is).*Content-Transfer-Encoding:\\s*base64.*")) {
            return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
        }
        return head.matches("(?is).*Content-Transfer-Encoding:\\s*quoted-printable.*") ? body.replace("=\n", "") : body;
    }
}
