/** OneTouch UltraMini frames made here from the published vector. */
package org.islet.devices.family.lifescanultramini;
