/** What the tests of the device rooms share. */
package org.islet.devices;
