package org.islet.neighbour.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * A site whose name was resolved once and whose addresses may all be reached: connections go to these, so that a name
 * that leads elsewhere a moment later leads nobody there.
 */
public record CheckedSite(SiteAddress address, List<InetAddress> places) {

    /** One address inside is enough to refuse: which of several is taken is chance. */
    public static CheckedSite of(SiteAddress address, Reach reach, Resolver resolver) throws SiteFault {
        if (address.refusedFor(reach).isPresent()) {
            throw new SiteFault(SiteTrouble.NOT_PUBLIC);
        }
        List<InetAddress> places = resolved(address.host(), resolver);
        if (reach != Reach.INSIDE && !places.stream().allMatch(PublicAddresses::hold)) {
            throw new SiteFault(SiteTrouble.NOT_PUBLIC);
        }
        return new CheckedSite(address, places);
    }

    private static List<InetAddress> resolved(String host, Resolver resolver) throws SiteFault {
        try {
            List<InetAddress> places = resolver.addresses(host);
            if (places.isEmpty()) {
                throw new SiteFault(SiteTrouble.UNKNOWN_NAME);
            }
            return List.copyOf(places);
        } catch (UnknownHostException unknown) {
            throw new SiteFault(SiteTrouble.UNKNOWN_NAME);
        }
    }
}
