/** Values made here, and vectors published by others. */
package org.islet.devices.family.bluetoothcgm;
