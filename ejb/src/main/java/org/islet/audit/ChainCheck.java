package org.islet.audit;

import java.util.Optional;

/**
 * What a walk along the audit trail found.
 *
 * @param end the last seal in order: what to note outside
 * @param lines how many lines were in order
 * @param firstBroken where the trail was touched; also when it ends before a seal that was noted outside
 */
public record ChainCheck(ChainLink end, long lines, Optional<Break> firstBroken) {

    public boolean isWhole() {
        return firstBroken.isEmpty();
    }
}
