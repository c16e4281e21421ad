/** Dexcom receivers: pages made here, and pages recorded by others with what others read in them. */
package org.islet.devices.family.dexcomreceiver;
