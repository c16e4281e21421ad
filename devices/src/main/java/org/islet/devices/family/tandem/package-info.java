/** The tables that t:connect and its successor give of Tandem pumps (docs/devices/tandem.md). */
@NullMarked
package org.islet.devices.family.tandem;

import org.jspecify.annotations.NullMarked;
