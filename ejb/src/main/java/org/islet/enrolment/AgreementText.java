package org.islet.enrolment;

import java.time.LocalDate;
import java.util.List;

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
}
