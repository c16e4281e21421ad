/**
 * The part of the interface that speaks as a Nightscout site does, for programs on phones that send to one: what they
 * send is taken, and what they ask is answered with as little as lets them go on.
 */
@NullMarked
package org.islet.web.rest.neighbour;

import org.jspecify.annotations.NullMarked;
