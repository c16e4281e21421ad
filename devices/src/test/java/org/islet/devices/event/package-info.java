/** What values promise. */
package org.islet.devices.event;
