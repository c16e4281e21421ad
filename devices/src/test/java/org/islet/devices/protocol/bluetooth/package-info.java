/** Numbers and checksums of Bluetooth health devices. */
package org.islet.devices.protocol.bluetooth;
