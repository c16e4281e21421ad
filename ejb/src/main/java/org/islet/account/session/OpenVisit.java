package org.islet.account.session;

import java.time.Instant;
import java.util.Objects;

/**
 * A visit that goes on, as its owner sees it.
 *
 * @param used to about a minute
 * @param address where its last request came from, as far as the portal's proxies tell; of IPv6 the network
 * @param isThis whether the request that asks belongs to it
 */
public record OpenVisit(VisitId id, Instant began, Instant used, Browser browser, String address, boolean isThis) {

    public OpenVisit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(began);
        Objects.requireNonNull(used);
        Objects.requireNonNull(browser);
        Objects.requireNonNull(address);
    }
}
