/**
 * The Nightscout site a patient names: what it holds and the portal does not is asked for a few times a day, page by page,
 * and kept as captures, body for body.
 */
@NullMarked
package org.islet.neighbour.site;

import org.jspecify.annotations.NullMarked;
