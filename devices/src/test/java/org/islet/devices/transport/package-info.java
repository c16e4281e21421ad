/** Pipes that play back what a device once said. */
package org.islet.devices.transport;
