package org.islet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ADA = UUID.randomUUID().toString();

    @Test
    void findsNothingBrokenInAnUntouchedTrail() {
        assertThat(new Chain().firstBroken(trail(1_000).stream())).isEmpty();
    }

    @Test
    void findsARemovedLine() {
        var trail = trail(1_000);
        trail.remove(500);

        assertThat(new Chain().firstBroken(trail.stream())).hasValue(501L);
    }

    @Test
    void findsALineThatSaysSomethingElse() {
        var trail = trail(1_000);
        trail.set(499, new AuditEntry(trail.get(498).link(), NOON, act("exported everything")));

        assertThat(new Chain().firstBroken(trail.stream())).hasValue(501L);
    }

    @Test
    void findsTwoLinesThatChangedPlaces() {
        var trail = trail(1_000);
        trail.add(10, trail.remove(11));

        assertThat(new Chain().firstBroken(trail.stream())).hasValue(11L);
    }

    @Test
    void findsALinePutInAtTheStart() {
        var trail = trail(10);
        trail.add(0, new AuditEntry(Link.START, NOON, act("invented")));

        assertThat(new Chain().firstBroken(trail.stream())).hasValue(2L);
    }

    @Test
    void aBorderMovedBetweenTwoFieldsChangesTheHash() {
        var one = new ChainHash(new byte[32]).with("ab").with("c").value();
        var other = new ChainHash(new byte[32]).with("a").with("bc").value();

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void theLastLineInOrderIsWhatIsNotedOutside() {
        var trail = trail(3);
        var chain = new Chain();

        chain.firstBroken(trail.stream());

        assertThat(chain.last().toString()).isEqualTo(trail.get(2).link().toString());
    }

    private static List<AuditEntry> trail(int lines) {
        var trail = new ArrayList<AuditEntry>();
        var last = Link.START;
        for (int i = 0; i < lines; i++) {
            var entry = new AuditEntry(last, NOON.plusSeconds(i), act("read daily summary"));
            trail.add(entry);
            last = entry.link();
        }
        return trail;
    }

    private static Act act(String words) {
        return new Act(ADA, ADA, words, Outcome.DONE);
    }
}
