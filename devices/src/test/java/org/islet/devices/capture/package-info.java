/** How captures travel. */
package org.islet.devices.capture;
