package org.islet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ADA = UUID.randomUUID().toString();
    private static final ChainName ADAS = ChainName.ofPatient(ADA);

    @Test
    void findsNothingBrokenInAnUntouchedTrail() {
        assertThat(new Chain().firstBroken(trail(1_000).stream())).isEmpty();
    }

    @Test
    void findsARemovedLine() {
        var trail = trail(1_000);
        trail.remove(500);

        assertThat(brokenAt(trail)).hasValue(501L);
    }

    @Test
    void findsALineThatSaysSomethingElse() {
        var trail = trail(1_000);
        trail.set(499, AuditEntry.after(trail.get(498).link(), ADAS, NOON, act("exported everything")));

        assertThat(brokenAt(trail)).hasValue(501L);
    }

    @Test
    void findsTwoLinesThatChangedPlaces() {
        var trail = trail(1_000);
        trail.add(10, trail.remove(11));

        assertThat(brokenAt(trail)).hasValue(11L);
    }

    @Test
    void findsALinePutInAtTheStart() {
        var trail = trail(10);
        trail.add(0, AuditEntry.after(ADAS.start(), ADAS, NOON, act("invented")));

        assertThat(brokenAt(trail)).hasValue(2L);
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

    @Test
    void followsOneChainAfterTheOther() {
        var trail = trail(10);
        trail.addAll(trail(ChainName.ofPatient("bob"), 10));
        var chain = new Chain();

        assertThat(chain.firstBroken(trail.stream())).isEmpty();
        assertThat(chain.lines()).isEqualTo(20);
    }

    @Test
    void aLineMovedToAnotherChainIsFound() {
        var moved = trail(ChainName.ofPatient("bob"), 1).get(0);
        var trail = List.of(new AuditEntry(ADAS, moved.link(), moved.at(), moved.what()));

        assertThat(new Chain().firstBroken(trail.stream())).hasValue(new Break(ADAS.digest(), 1));
    }

    @Test
    void linesOfBeforeThereWereChainsAreStillFollowed() {
        var entry = AuditEntry.after(ChainLink.START, ChainName.ALL, NOON, inWords("read daily summary"));

        assertThat(new Chain().firstBroken(Stream.of(entry))).isEmpty();
    }

    @Test
    void refusalsHangInTheChainOfWhoTried() {
        var done = new AuditRecord("eve", ADA, AuditAct.of("read-data", "reports"), Outcome.DONE);
        var refused = new AuditRecord("eve", ADA, AuditAct.of("read-data", "reports"), Outcome.REFUSED);
        var unknown = new AuditRecord("", "", AuditAct.of("sign-in"), Outcome.REFUSED);

        assertThat(ChainName.of(done)).isEqualTo(ADAS);
        assertThat(ChainName.of(refused)).isEqualTo(new ChainName("account:eve"));
        assertThat(ChainName.of(unknown)).isEqualTo(new ChainName("nobody"));
    }

    private static Optional<Long> brokenAt(List<AuditEntry> trail) {
        return new Chain().firstBroken(trail.stream()).map(Break::number);
    }

    private static List<AuditEntry> trail(int lines) {
        return trail(ADAS, lines);
    }

    private static List<AuditEntry> trail(ChainName chain, int lines) {
        var trail = new ArrayList<AuditEntry>();
        var last = chain.start();
        for (int i = 0; i < lines; i++) {
            var entry = AuditEntry.after(last, chain, NOON.plusSeconds(i), act("read daily summary"));
            trail.add(entry);
            last = entry.link();
        }
        return trail;
    }

    private static AuditRecord act(String words) {
        return new AuditRecord(ADA, ADA, AuditAct.of(words), Outcome.DONE);
    }

    private static AuditRecord inWords(String sentence) {
        return new AuditRecord(ADA, ADA, AuditAct.inWords(sentence), Outcome.DONE);
    }

    @Test
    void aLineOfBeforeThereWereKeysKeepsItsHash() {
        var line = AuditEntry.after(
                ChainLink.START,
                new ChainName("x"),
                NOON,
                new AuditRecord("a", "b", AuditAct.inWords("read events"), Outcome.DONE));

        var asItWas = new ChainHash(new byte[32])
                .with("1")
                .with(NOON.toString())
                .with("a")
                .with("b")
                .with("read events")
                .with("DONE")
                .value();

        assertThat(line.link().hash()).isEqualTo(asItWas);
    }

    @Test
    void anArgumentCannotBeChangedTakenAwayOrAdded() {
        assertThat(hashOf(AuditAct.of("read-report-as", "daily-summary", "pdf")))
                .isNotEqualTo(hashOf(AuditAct.of("read-report-as", "daily-summary", "csv")))
                .isNotEqualTo(hashOf(AuditAct.of("read-report-as", "daily-summary")))
                .isNotEqualTo(hashOf(AuditAct.of("read-report-as")));
        assertThat(hashOf(AuditAct.of("read-events"))).isNotEqualTo(hashOf(AuditAct.inWords("read-events")));
    }

    private static byte[] hashOf(AuditAct act) {
        return AuditEntry.after(ChainLink.START, ADAS, NOON, new AuditRecord(ADA, ADA, act, Outcome.DONE))
                .link()
                .hash();
    }
}
