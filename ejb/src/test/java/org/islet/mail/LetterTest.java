package org.islet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    /** Their second argument is a number. */
    private static final Set<LetterText> CHOOSING =
            EnumSet.range(LetterText.RELATION_INVITATION, LetterText.RELATION_ENDING);

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
            assertThat(written(text, language)).allSatisfy(letter -> {
                assertThat(letter.subject()).isNotBlank();
                assertThat(letter.body()).startsWith("Hello,\n").endsWith("Please do not reply to it.\n");
                assertThat(letter.body()).contains("FIRST").doesNotContain("{", "''");
            });
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
        assertThat(written(text, Locale.GERMAN)).allSatisfy(letter -> {
            assertThat(letter.body()).startsWith("Guten Tag,\n").endsWith("Bitte antworten Sie nicht darauf.\n");
            assertThat(letter.body()).contains("FIRST").doesNotContain("{", "''");
        });
        assertThat(written(text, Locale.GERMAN).map(LetterTest::placesIn))
                .containsExactlyElementsOf(
                        written(text, Locale.ENGLISH).map(LetterTest::placesIn).toList());
    }

    /** Once, or once for each number that the words of a letter are chosen by. */
    private static Stream<Letter> written(LetterText text, Locale language) {
        Stream<Object> second = CHOOSING.contains(text) ? Stream.of(0, 1, 2) : Stream.of("SECOND");
        return second.map(each -> text.to(ADA, language, "FIRST", each, "THIRD", "FOURTH", "FIFTH"));
    }

    private static List<String> placesIn(Letter letter) {
        return Stream.of("FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH")
                .filter((letter.subject() + letter.body())::contains)
                .toList();
    }
}
