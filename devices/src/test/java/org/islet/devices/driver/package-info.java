/** What every driver answers for. */
package org.islet.devices.driver;
