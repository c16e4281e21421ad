/** Simulated lives look lived, and devices remember them. */
package org.islet.devices.simulator;
