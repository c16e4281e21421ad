/**
 * The way out of the portal to an address that somebody named: where it may lead, the connection to exactly what was
 * checked, and an answer within bounds.
 */
@NullMarked
package org.islet.neighbour.outside;

import org.jspecify.annotations.NullMarked;
