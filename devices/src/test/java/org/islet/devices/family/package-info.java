/** The two lists, held against each other. */
package org.islet.devices.family;
