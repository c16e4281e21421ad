package org.islet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealWalkTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ChainName ADAS = ChainName.ofPatient("ada");
    private static final ChainName BOBS = ChainName.ofPatient("bob");

    @Test
    void followsUntouchedSeals() {
        var walk = new SealWalk();

        assertThat(broken(walk, threeSeals())).isEmpty();
        assertThat(walk.last().number()).isEqualTo(3);
    }

    @Test
    void aChainThatIsGoneIsFound() {
        var seals = threeSeals();
        var bobs = seals.get(1);
        seals.set(1, new SealedEnd(bobs.seal(), bobs.at(), bobs.chain(), bobs.end(), new byte[0]));

        assertThat(broken(new SealWalk(), seals)).hasValue(new Break(BOBS.digest(), 1));
    }

    @Test
    void anEndTakenOutOfASealIsFound() {
        var seals = threeSeals();
        seals.remove(1);

        assertThat(broken(new SealWalk(), seals)).hasValue(new Break(Break.SEALS, 1));
    }

    @Test
    void aSealTakenOutIsFound() {
        var seals = threeSeals();
        seals.remove(2);

        assertThat(broken(new SealWalk(), seals)).hasValue(new Break(Break.SEALS, 2));
    }

    @Test
    void aSealOfOtherEndsIsFoundThoughItsHashIsRightForThem() {
        var seals = threeSeals();
        seals.set(2, seal(ChainLink.START, 2, ADAS, end(9)));

        assertThat(broken(new SealWalk(), seals)).hasValue(new Break(Break.SEALS, 2));
    }

    private static Optional<Break> broken(SealWalk walk, List<SealedEnd> ends) {
        for (var end : ends) {
            var broken = walk.take(end);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return walk.end();
    }

    /** The first over two chains, the others over one each. */
    private static List<SealedEnd> threeSeals() {
        var hash = new SealHash(ChainLink.START, 1, NOON)
                .with(ADAS, end(1))
                .with(BOBS, end(1))
                .value();
        var first = new ChainLink(1, hash);
        var ends = new ArrayList<SealedEnd>();
        ends.add(new SealedEnd(first, NOON, ADAS, end(1), end(1).hash()));
        ends.add(new SealedEnd(first, NOON, BOBS, end(1), end(1).hash()));
        ends.add(seal(first, 2, ADAS, end(2)));
        ends.add(seal(ends.get(2).seal(), 3, BOBS, end(7)));
        return ends;
    }

    private static SealedEnd seal(ChainLink previous, long number, ChainName chain, ChainLink end) {
        var hash = new SealHash(previous, number, NOON).with(chain, end).value();
        return new SealedEnd(new ChainLink(number, hash), NOON, chain, end, end.hash());
    }

    private static ChainLink end(int number) {
        return new ChainLink(
                number, new ChainHash(new byte[32]).with("line " + number).value());
    }
}
