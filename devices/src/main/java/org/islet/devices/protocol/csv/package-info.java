/** Tables written as text: any encoding, any separator, one damaged row never costs its neighbours. */
@NullMarked
package org.islet.devices.protocol.csv;

import org.jspecify.annotations.NullMarked;
