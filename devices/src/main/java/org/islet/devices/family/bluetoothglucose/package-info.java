/** Meters that speak the Bluetooth glucose profile. */
@NullMarked
package org.islet.devices.family.bluetoothglucose;

import org.jspecify.annotations.NullMarked;
