package org.islet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final EmailAddress ADA = new EmailAddress("ada@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "a da@example.org",
                "ada@example.org, eve@example.org",
                "ada@example.org\r\nBcc: eve@example.org",
                "ada@example.org\nx",
                "<ada@example.org>",
                "ada@@example.org",
                "ada@example..org"
            })
    void refusesWhatIsNotOneAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org", "Ada.Example+islet@mail.example.co.uk", "jürgen@müller.example"})
    void acceptsAddressesOfPeople(String text) {
        assertThat(EmailAddress.parse(text)).map(EmailAddress::value).hasValue(text);
    }

    @Test
    void twoSpellingsOfAnAddressAreOne() {
        assertThat(new EmailAddress(" ADA@Example.ORG ").key()).isEqualTo(ADA.key());
    }

    @Test
    void refusesASubjectOfTwoLines() {
        assertThatThrownBy(() -> new Letter(ADA, "Hello\r\nBcc: eve@example.org", "text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(LetterText.class)
    void everyLetterHasItsWordsInEnglishAndInLanguagesWithoutTheirOwn(LetterText text) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("xh"), Locale.ROOT}) {
            Letter letter = text.to(ADA, language, "FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH");

            assertThat(letter.subject()).isNotBlank();
            assertThat(letter.body()).startsWith("Hello,\n").endsWith("Please do not reply to it.\n");
            assertThat(letter.body()).contains("FIRST").doesNotContain("{", "''");
        }
    }

    @Test
    void aClinicsNameCannotBreakTheSubject() {
        Letter letter = LetterText.INVITATION.to(ADA, Locale.ENGLISH, "City\r\nBcc: eve@example.org", "link", "code");

        assertThat(letter.subject()).isEqualTo("Invitation to join City Bcc: eve@example.org");
    }

    @Test
    void saysNothingOfItsReader() {
        assertThat(ADA.toString() + new Letter(ADA, "Hello", "text")).doesNotContain("ada");
    }

    @ParameterizedTest
    @EnumSource(LetterText.class)
    void everyLetterIsWrittenInTheLanguageOfItsReader(LetterText text) {
        Letter letter = text.to(ADA, Locale.GERMAN, "FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH");

        assertThat(letter.body()).startsWith("Guten Tag,\n").endsWith("Bitte antworten Sie nicht darauf.\n");
        assertThat(letter.body()).contains("FIRST").doesNotContain("{", "''");
        assertThat(placesIn(letter))
                .isEqualTo(placesIn(text.to(ADA, Locale.ENGLISH, "FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH")));
    }

    private static List<String> placesIn(Letter letter) {
        return Stream.of("FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH")
                .filter((letter.subject() + letter.body())::contains)
                .toList();
    }
}
