package org.islet.audit;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the seals one after the other, and each to the ends of chains it holds. */
final class SealWalk {

    private ChainLink last = ChainLink.START;
    private @Nullable SealedEnd open;
    private @Nullable SealHash hash;

    /** The ends come seal by seal, in the order of their chains. */
    Optional<Break> take(SealedEnd next) {
        if (open != null && open.seal().number() != next.seal().number()) {
            Optional<Break> broken = end();
            if (broken.isPresent()) {
                return broken;
            }
        }
        if (open == null) {
            hash = new SealHash(last, last.number() + 1, next.at());
        }
        open = next;
        hash.with(next.chain(), next.end());
        return next.isKept()
                ? Optional.empty()
                : Optional.of(new Break(next.chain().digest(), next.end().number()));
    }

    /** To be called once more after the last end. */
    Optional<Break> end() {
        if (open == null) {
            return Optional.empty();
        }
        ChainLink seal = open.seal();
        if (seal.number() != last.number() + 1 || !Arrays.equals(seal.hash(), hash.value())) {
            return Optional.of(new Break(Break.SEALS, last.number() + 1));
        }
        last = seal;
        open = null;
        return Optional.empty();
    }

    /** The last seal that was in order. */
    ChainLink last() {
        return last;
    }
}
