package org.islet.enrolment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The texts in their files: the first paragraph is the title; paragraphs are parted by empty lines. */
final class AgreementTexts {

    private AgreementTexts() {}

    /** In the language asked for, or else in English. */
    static AgreementText inForce(Agreement agreement, Locale language) {
        String translated = file(agreement, language.getLanguage());
        return read(agreement, exists(translated) ? translated : file(agreement, "en"));
    }

    private static AgreementText read(Agreement agreement, String file) {
        try (var in = AgreementTexts.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> paragraphs = Arrays.stream(
                            reader.lines().collect(Collectors.joining("\n")).split("\n{2,}"))
                    .map(paragraph -> paragraph.replace('\n', ' ').strip())
                    .toList();
            return new AgreementText(
                    agreement, agreement.version(), paragraphs.get(0), paragraphs.subList(1, paragraphs.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(String file) {
        try (InputStream in = AgreementTexts.class.getResourceAsStream(file)) {
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Agreement agreement, String language) {
        return agreement.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + agreement.version() + "." + language
                + ".txt";
    }
}
