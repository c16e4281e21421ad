package org.islet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A walk along the whole trail, a page at a time: every chain from line to line, then every seal. */
@ApplicationScoped
class TrailCheck {

    private static final int PAGE = 1_000;

    @Inject
    private AuditTrail trail;

    @Inject
    private Seals seals;

    /** What is in order is sealed at last, so that the end that is answered holds everything seen. */
    ChainCheck walk(Optional<ChainLink> noted) {
        var chain = new Chain();
        Optional<Break> broken = alongChains(chain);
        var sealed = new SealWalk();
        if (broken.isEmpty()) {
            broken = alongSeals(sealed);
        }
        if (broken.isEmpty() && noted.isPresent() && !seals.isKept(noted.get())) {
            broken = Optional.of(new Break(Break.SEALS, sealed.last().number() + 1));
        }
        if (broken.isPresent()) {
            return new ChainCheck(sealed.last(), chain.lines(), broken);
        }
        seals.seal();
        return new ChainCheck(seals.newest().orElse(ChainLink.START), chain.lines(), broken);
    }

    private Optional<Break> alongChains(Chain chain) {
        List<AuditEntry> page = trail.after(chain.name(), 0, PAGE);
        while (!page.isEmpty()) {
            Optional<Break> broken = chain.firstBroken(page.stream());
            if (broken.isPresent()) {
                return broken;
            }
            page = trail.after(chain.name(), chain.last().number(), PAGE);
        }
        return Optional.empty();
    }

    private Optional<Break> alongSeals(SealWalk walk) {
        List<SealedEnd> page = seals.after(0, ChainName.NONE, PAGE);
        while (!page.isEmpty()) {
            for (SealedEnd end : page) {
                Optional<Break> broken = walk.take(end);
                if (broken.isPresent()) {
                    return broken;
                }
            }
            SealedEnd last = page.get(page.size() - 1);
            page = seals.after(last.seal().number(), last.chain(), PAGE);
        }
        return walk.end();
    }
}
