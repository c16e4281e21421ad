/** Pretend devices, made by us: they hear what a host says and answer as a real one would. For the demo and the tests. */
@NullMarked
package org.islet.devices.emulator;

import org.jspecify.annotations.NullMarked;
