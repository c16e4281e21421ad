/** Dumps of FreeStyle meters, made here after the published layout. */
package org.islet.devices.family.abbottfreestyle;
