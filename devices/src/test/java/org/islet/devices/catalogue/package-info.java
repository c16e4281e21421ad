/** Which family a capture belongs to. */
package org.islet.devices.catalogue;
