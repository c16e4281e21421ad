package org.islet.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is gathered of what waits: by record, so that no change comes after its record was read. */
class RipeBodiesTest {

    private static final boolean OLD = true;
    private static final boolean NEW = false;

    private final RipeBodies bodies = new RipeBodies(3, 1000);
    private long number;

    @Test
    void whatIsNotRipeWaits() {
        see(OLD, post("a"));
        see(NEW, post("b"));

        assertThat(bodies.numbers()).containsExactly(1L);
    }

    @Test
    void aDeletionGoesWithTheRecordHoweverLateItCame() {
        see(OLD, post("a"));
        see(NEW, post("b"));
        see(NEW, delete("treatments", "a"));

        assertThat(bodies.numbers()).containsExactly(1L, 3L);
    }

    @Test
    void soDoesAChangeUnderTheNameThatWasMadeOfTheBytes() {
        var nameless = SentBody.of(Verb.POST, "treatments", "", bytes("[{\"carbs\":1},{\"carbs\":2}]"));
        see(OLD, nameless);
        see(NEW, SentBody.of(Verb.PATCH, "treatments", nameless.names().get(1), bytes("{\"carbs\":3}")));
        see(NEW, SentBody.of(Verb.POST, "treatments", "", bytes("[{\"carbs\":4}]")));

        assertThat(bodies.numbers()).containsExactly(1L, 2L);
    }

    @Test
    void andWhatIsTiedToThoseByAnotherRecord() {
        see(NEW, post("c"));
        see(NEW, post("b", "c"));
        see(OLD, post("a", "b"));
        see(NEW, post("d"));

        assertThat(bodies.numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aDeletionSentAgainWaitsForNothingAndLosesNothing() {
        see(NEW, post("a"));
        see(OLD, delete("treatments", "a"));

        assertThat(bodies.numbers()).containsExactly(1L, 2L);
    }

    @Test
    void noRecordIsBegunAfterTheCutAndWhatBelongsToOneBeforeItIsTaken() {
        for (String record : new String[] {"a", "b", "c", "d"}) {
            see(OLD, post(record));
        }
        see(OLD, delete("treatments", "b"));
        see(OLD, delete("treatments", "d"));

        assertThat(bodies.numbers()).containsExactly(1L, 2L, 5L);
    }

    @Test
    void bytesAreACutTooAndWhatBelongsTogetherIsCutMuchLater() {
        String long400 = "x".repeat(400);
        for (int turn = 0; turn < 12; turn++) {
            see(OLD, SentBody.of(Verb.PATCH, "treatments", "a", bytes("{\"notes\":\"" + long400 + turn + "\"}")));
        }
        see(OLD, post("b"));

        assertThat(bodies.numbers()).hasSize(10).contains(1L, 10L);
    }

    @Test
    void aNameCountsWithinItsCollection() {
        see(OLD, post("a"));
        see(NEW, delete("entries", "a"));

        assertThat(bodies.numbers()).containsExactly(1L);
    }

    private void see(boolean isRipe, SentBody body) {
        number++;
        bodies.see(number, isRipe, body);
    }

    private static SentBody post(String... records) {
        return SentBody.of(
                Verb.POST, "treatments", "", bytes("[{\"_id\":\"" + String.join("\"},{\"_id\":\"", records) + "\"}]"));
    }

    private static SentBody delete(String collection, String record) {
        return SentBody.of(Verb.DELETE, collection, record, new byte[0]);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
