package org.islet.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentBodyTest {

    private static final String ENTRY = "{\"type\":\"sgv\",\"date\":1775421029000,\"sgv\":162}";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void namesEachRecordAsItsProgramDoesAndTheOthersByTheirBytes() {
        var body = bytes("[{\"_id\":\"five\",\"sgv\":1},{\"identifier\":\"six\",\"_id\":\"x\"}," + ENTRY + "]");

        var sent = SentBody.of(Verb.POST, "entries", "", body);

        assertThat(sent.names()).hasSize(3).startsWith("five", "six");
        assertThat(sent.names().get(2)).matches("[0-9a-f]{20}0002");
        assertThat(SentBody.of(Verb.POST, "entries", "", body).names()).isEqualTo(sent.names());
        assertThat(sent.bytes()).isSameAs(body);
    }

    @Test
    void isAPartThatSaysWhatWasWantedOfWhat() {
        var part = SentBody.of(Verb.PATCH, "treatments", "abc", bytes("{\"carbs\":5}"))
                .part();

        assertThat(part.kind()).isEqualTo("sent-patch");
        assertThat(part.name()).isEqualTo("treatments/abc");
    }

    @Test
    void aDeletionIsKeptAsTheNameOfWhatIsDeleted() {
        assertThat(SentBody.of(Verb.DELETE, "treatments", "abc", new byte[0]).bytes())
                .isEqualTo(bytes("{\"identifier\":\"abc\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[{\"sgv\":1}", "sgv=1", "[{\"sgv\":1}] and more", "null"})
    void whatCannotBeReadWholeIsRefused(String text) {
        assertThatThrownBy(() -> SentBody.of(Verb.POST, "entries", "", bytes(text)))
                .isInstanceOf(UnacceptableBody.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../secret", "a b", "a\"b", "a/b"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> SentBody.of(Verb.DELETE, "treatments", name, new byte[0]))
                .isInstanceOf(UnacceptableBody.class);
    }

    @Test
    void otherCollectionsAndTooMuchAreRefused() {
        assertThatThrownBy(() -> SentBody.of(Verb.POST, "food", "", bytes(ENTRY)))
                .isInstanceOf(UnacceptableBody.class);
        assertThatThrownBy(() -> SentBody.of(Verb.POST, "entries", "", bytes(" ".repeat(SentBody.LARGEST) + ENTRY)))
                .isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() ->
                        SentBody.of(Verb.POST, "entries", "", bytes("[" + (ENTRY + ",").repeat(2000) + ENTRY + "]")))
                .isInstanceOf(UnacceptableBody.class);
    }

    @Test
    void anEmptyListIsNothingToKeepAndNoFault() {
        assertThat(SentBody.of(Verb.POST, "entries", "", bytes("[]")).names()).isEmpty();
    }

    @Test
    void aMebibyteOfEmptyRecordsIsRefusedAtTheFirstOneTooMany() {
        var body = bytes("[" + "{},".repeat(SentBody.LARGEST / 3 - 2) + "{}]");

        assertThatThrownBy(() -> SentBody.of(Verb.POST, "treatments", "", body))
                .isInstanceOfSatisfying(
                        UnacceptableBody.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("neighbour.records"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsThanTheUsualAreRefused(String encoding) {
        var body = ("[" + ENTRY + "," + ENTRY + "]").getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> SentBody.of(Verb.POST, "entries", "", body))
                .isInstanceOfSatisfying(
                        UnacceptableBody.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("neighbour.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"carbs\":1},{\"carbs\":2}]"})
    void anAddressThatNamesARecordTakesExactlyOne(String text) {
        for (Verb verb : new Verb[] {Verb.PUT, Verb.PATCH}) {
            assertThatThrownBy(() -> SentBody.of(verb, "treatments", "abc", bytes(text)))
                    .isInstanceOfSatisfying(
                            UnacceptableBody.class,
                            refused -> assertThat(refused.phrase().key()).isEqualTo("neighbour.not-one"));
        }
        assertThat(SentBody.of(Verb.PUT, "treatments", "abc", bytes("[{\"_id\":\"x\"}]"))
                        .names())
                .containsExactly("abc");
    }

    @Test
    void whatWasKeptIsNamedAndNeverRefused() {
        var kept = new SentBody(Verb.POST, "entries", "", bytes("[{\"_id\":\"a\"}]"), List.of());
        var damaged = new SentBody(Verb.POST, "entries", "", bytes("[{"), List.of());

        assertThat(kept.named().names()).containsExactly("a");
        assertThat(damaged.named().names()).isEmpty();
    }
}
