package org.islet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTextsTest {

    @ParameterizedTest
    @EnumSource(Agreement.class)
    void everyAgreementHasItsTextInForceInEnglish(Agreement agreement) {
        AgreementText text = AgreementTexts.inForce(agreement, Locale.ENGLISH);

        assertThat(text.version()).isEqualTo(agreement.version());
        assertThat(text.title()).isNotBlank().doesNotContain(".");
        assertThat(text.paragraphs()).hasSizeGreaterThan(3).allSatisfy(paragraph -> assertThat(paragraph)
                .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    void aLanguageWithoutATextReadsTheEnglishOne(Agreement agreement) {
        assertThat(AgreementTexts.inForce(agreement, Locale.forLanguageTag("xh")))
                .isEqualTo(AgreementTexts.inForce(agreement, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    void germanSaysParagraphForParagraphWhatEnglishSays(Agreement agreement) {
        AgreementText german = AgreementTexts.inForce(agreement, Locale.GERMAN);
        AgreementText english = AgreementTexts.inForce(agreement, Locale.ENGLISH);

        assertThat(german.title()).isNotEqualTo(english.title());
        assertThat(german.version()).isEqualTo(english.version());
        assertThat(german.paragraphs()).hasSameSizeAs(english.paragraphs());
    }
}
