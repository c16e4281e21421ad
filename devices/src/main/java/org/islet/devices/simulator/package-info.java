/** Plausible people who do not exist, and devices that remember them in their own bytes. */
@NullMarked
package org.islet.devices.simulator;

import org.jspecify.annotations.NullMarked;
