/**
 * Programs on a patient's phone that send as if the portal were a Nightscout site: let in one by one, kept body for body,
 * gathered into captures a few times a day.
 */
@NullMarked
package org.islet.neighbour;

import org.jspecify.annotations.NullMarked;
