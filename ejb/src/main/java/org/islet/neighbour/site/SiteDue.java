package org.islet.neighbour.site;

/** Somebody waits for a site to be asked. */
record SiteDue() {}
