package org.islet.neighbour.site;

import java.time.LocalDate;
import java.util.Optional;
import org.islet.neighbour.outside.SiteAddress;

/**
 * A site as its patient enters it.
 *
 * @param token what it wants to be told; empty where everybody may read it
 * @param oldest the first day to fetch; empty for all there are
 */
public record NewSite(SiteAddress address, Optional<SiteToken> token, Optional<LocalDate> oldest) {}
