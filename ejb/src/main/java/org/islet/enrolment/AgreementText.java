package org.islet.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text people are asked to agree to, in one version and one language.
 *
 * @param version what is stored with the acceptance: the day the text came into force
 */
public record AgreementText(Agreement agreement, String version, String title, List<String> paragraphs) {

    public AgreementText {
        LocalDate.parse(version);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The same, and a paragraph behind the others for what is so on this portal. */
    AgreementText with(String paragraph) {
        return new AgreementText(
                agreement,
                version,
                title,
                Stream.concat(paragraphs.stream(), Stream.of(paragraph)).toList());
    }
}
