/** Sensors that speak the Bluetooth continuous glucose profile. */
@NullMarked
package org.islet.devices.family.bluetoothcgm;

import org.jspecify.annotations.NullMarked;
