package org.islet.audit;

import java.util.Optional;

/**
 * What a walk along the audit trail found.
 *
 * @param last the last line in order
 * @param firstBroken the number of the first line that was changed, removed or put in; also when the trail ends before
 *     a line that was noted outside
 */
public record ChainCheck(Link last, Optional<Long> firstBroken) {

    public boolean isWhole() {
        return firstBroken.isEmpty();
    }
}
