/** Dexcom G4, G5 and G6 receivers: database pages as the receiver sends them over USB. */
@NullMarked
package org.islet.devices.family.dexcomreceiver;

import org.jspecify.annotations.NullMarked;
